// @ts-nocheck
// Checks documents against schema/argument.schema.json and schema/config.schema.json: what ajv 8 makes of them.
// made by `npm run make:validators`
import type { Validator } from "../schema-error.js";
const lengthOf = (text) => {
  let length = text.length;
  for (let at = 0; at < text.length; at++) if (text.codePointAt(at) > 0xffff) { at++; length--; }
  return length;
};
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

export const frame: Validator = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"frame","title":"Argument","description":"One argument: claims, evidence, the inferences between them, and the sources they cite.","type":"object","required":["claims"],"properties":{"title":{"title":"Title","description":"What the argument is about, in one line: the heading of its page and of its report.","type":"string","minLength":1,"maxLength":500,"examples":["Should the city replace its diesel buses?"]},"description":{"title":"Description","description":"A longer text for the reader: what is argued, by whom, and how the file was made.","type":"string","maxLength":20000,"examples":["The argument of the council's paper of February 2025, taken apart."]},"as-of":{"title":"As of","description":"The day on which the standings were judged. What came later is not in the file.","$ref":"#/definitions/date","examples":["2025-03-10"]},"examines":{"title":"Examines","description":"The source that this argument is taken from, where it is somebody's text. `stated` refers to it by default.","$ref":"#/definitions/reference","examples":["council-paper"]},"conclusions":{"title":"Conclusions","description":"The claims that the argument is for. By default: the file's own claims that are no premise of a supporting inference, without those that only object.","type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true,"examples":[["replace-by-2032"]]},"defaults":{"title":"Defaults","description":"What holds where a node says nothing.","type":"object","properties":{"inference":{"title":"Default standing of an inference","description":"`presumed`: a step is taken for granted until an objection to it holds. `unproven`: every step is open until someone stands up for it.","type":"string","enum":["presumed","unproven"],"default":"presumed","examples":["unproven"]}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"inference":"unproven"}]},"sources":{"title":"Sources","description":"What is cited, by id. A source is cited, never argued with.","type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":true,"examples":[{"depot-survey":{"title":"Depot capacity survey","publisher":"City transport office","kind":"study"}}]},"groups":{"title":"Groups","description":"Parts of the argument that the viewer can fold, by id.","type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":true,"examples":[{"power":{"title":"Power and depots"}}]},"claims":{"title":"Claims","description":"What is asserted, by id. A claim that nothing supports and that declares no standing is unproven.","type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":true,"minProperties":1,"examples":[{"third-depot":{"text":"The third depot will be connected before 2030."}}]},"evidence":{"title":"Evidence","description":"What is put forward from a source, by id. Each piece of evidence cites where it is from.","type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":true,"examples":[{"spare-capacity":{"text":"The survey found 6.2 MW of spare capacity.","source":"depot-survey","standing":"proven","supports":["grid-copes"]}}]},"inferences":{"title":"Inferences","description":"The steps from premises to what they support or oppose, by id. A step from one premise can be written as a shorthand on that premise.","type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":true,"examples":[{"charging-feasible":{"from":["grid-copes","third-depot"],"supports":"replace-by-2032"}}]},"imports":{"title":"Imports","description":"Other arguments, by the name that stands before their ids: with `grid: ./grid.argument.yaml` its node `copes` is `grid/copes` here.","type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"title":"Imported file","description":"The path of the file, relative to this one and inside the checked folder.","type":"string","minLength":1,"maxLength":1000,"examples":["./grid.argument.yaml"]},"examples":[{"grid":"./grid.argument.yaml"}]}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"definitions":{"id":{"title":"Id","description":"Letters, digits, `_` and `-`, beginning with a letter or a digit. `/` is kept for imports, `.` for the inferences that a shorthand makes.","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$","maxLength":128,"examples":["grid-copes"]},"reference":{"title":"Reference","description":"The id of a node, source or group: one of this file's, one of an import's (`grid/copes`), or that of a step made by a shorthand (`a.supports.b`).","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$","maxLength":1024,"examples":["grid-copes","grid/copes","cold-range.opposes.charging-feasible"]},"extension":{"title":"The author's own","description":"A key that begins with `x-` is yours: it is kept and passed through."},"date":{"title":"Date","description":"A day, month or year as ISO 8601 writes it.","type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","maxLength":10,"examples":["2025-03-10","2025"]},"url":{"title":"URL","description":"An address that begins with http:, https:, mailto: or doi:.","type":"string","pattern":"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$","maxLength":2000,"examples":["https://example.org/survey"]},"text":{"title":"Text","description":"The statement in one sentence, unhedged: how sure the arguer sounds goes into `asserted`.","type":"string","minLength":1,"maxLength":5000,"examples":["The grid and the depots can support overnight charging."]},"standing":{"title":"Standing","description":"What the analyst declares of this node on its own. `proven`, `refuted` and `disputed` need a `source` or a `because`.","type":"string","enum":["proven","assumed","unproven","disputed","refuted"],"examples":["proven"]},"because":{"title":"Because","description":"Why this standing, in a sentence, where no source says it.","type":"string","minLength":1,"maxLength":5000,"examples":["Both sides agreed on the figure in the hearing."]},"quote":{"title":"Quotation","description":"The words themselves: short, and from the source that is cited.","type":"string","minLength":1,"maxLength":1000,"examples":["spare transformer capacity of 6.2 MW"]},"at":{"title":"Place","description":"Where in the source: a page, a section, a minute.","type":"string","minLength":1,"maxLength":500,"examples":["p. 14"]},"citation":{"title":"Citation","description":"The id of a source, or an object with the place and a short quotation.","anyOf":[{"$ref":"#/definitions/reference"},{"title":"Citation with a place","type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/reference"},"at":{"$ref":"#/definitions/at"},"quote":{"$ref":"#/definitions/quote"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}],"examples":["depot-survey",{"id":"depot-survey","at":"p. 14"}]},"citations":{"title":"Source","description":"What backs this node: a source's id, `{ id, at, quote }`, or a list of either.","anyOf":[{"$ref":"#/definitions/citation"},{"type":"array","items":{"$ref":"#/definitions/citation"},"minItems":1}],"examples":["depot-survey",[{"id":"depot-survey","at":"p. 14"},"winter-log"]]},"stated":{"title":"Stated","description":"Where the arguer says it. Never backing: that something was said does not make it so.","type":"object","properties":{"source":{"title":"Source","description":"The source where it is said; by default the one that the file `examines`.","$ref":"#/definitions/reference","examples":["council-paper"]},"at":{"$ref":"#/definitions/at"},"quote":{"$ref":"#/definitions/quote"}},"minProperties":1,"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"at":"section 1"}]},"asserted":{"title":"Asserted","description":"How the arguer presents it.","type":"string","enum":["fact","opinion","possibility","suggestion","report","joke","concession"],"examples":["possibility"]},"status":{"title":"Status","description":"What the program works out for a node.","type":"string","enum":["holds","on-assumption","contested","challenged","open","conditional","doubtful","defeated","circular","unsupported"],"examples":["conditional"]},"expect":{"title":"Expect","description":"A test: `check` fails when the node's status is another one, or when a requirement is not met.","anyOf":[{"$ref":"#/definitions/status"},{"title":"Requirements","type":"object","properties":{"status":{"title":"Status","description":"The status, or those that will do.","anyOf":[{"$ref":"#/definitions/status"},{"type":"array","items":{"$ref":"#/definitions/status"},"minItems":1,"uniqueItems":true}],"examples":[["holds","conditional"]]},"at-most-open":{"title":"At most open","description":"On how many open nodes it may depend at the most.","type":"integer","minimum":0,"maximum":1000000,"examples":[2]},"not-resting-on":{"title":"Not resting on","description":"Nodes that it may not rest on, neither as open nodes nor as reasons that its value stands on, and sources that no node it rests on may cite.","type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true,"examples":[["third-depot"]]}},"minProperties":1,"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}],"examples":["conditional",{"status":["holds","conditional"],"at-most-open":2}]},"tags":{"title":"Tags","description":"Words to find the node by.","type":"array","items":{"title":"Tag","type":"string","minLength":1,"maxLength":100},"uniqueItems":true,"examples":[["cost","winter"]]},"note":{"title":"Note","description":"A remark for the reader. It changes nothing.","type":"string","minLength":1,"maxLength":20000,"examples":["The survey was made before the second substation was built."]},"warrant":{"title":"Warrant","description":"The general rule that licenses the step from the premises to the conclusion (Toulmin 1958).","type":"string","minLength":1,"maxLength":5000,"examples":["What can be charged overnight can run by day."]},"scheme":{"title":"Scheme","description":"The argumentation scheme, by its common name (Walton, Reed and Macagno 2008).","type":"string","minLength":1,"maxLength":100,"examples":["expert opinion","testimony","analogy"]},"outweighs":{"title":"Outweighs","description":"Inferences that count for nothing while this one counts, each with the reason why.","type":"array","items":{"title":"Outweighed inference","anyOf":[{"$ref":"#/definitions/reference"},{"type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/reference"},"because":{"$ref":"#/definitions/because"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}]},"minItems":1,"examples":[[{"id":"some-inference","because":"The survey is newer and counted every depot."}]]},"step":{"title":"Step","description":"The target's id, or an object that also says something about the step to it.","anyOf":[{"$ref":"#/definitions/reference"},{"title":"Step with details","type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/reference"},"warrant":{"$ref":"#/definitions/warrant"},"scheme":{"$ref":"#/definitions/scheme"},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"outweighs":{"$ref":"#/definitions/outweighs"},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}],"examples":["grid-copes",{"id":"grid-copes","standing":"unproven"}]},"steps":{"title":"Steps","description":"Shorthand for inferences that have this statement as their only premise.","type":"array","items":{"$ref":"#/definitions/step"},"minItems":1,"examples":[["grid-copes"]]},"source":{"title":"Source","description":"Something that is cited.","type":"object","required":["title"],"properties":{"title":{"title":"Title","description":"The title of the work; where it is not known, say so.","type":"string","minLength":1,"maxLength":1000,"examples":["Depot capacity survey"]},"author":{"title":"Author","description":"Who wrote or said it.","type":"string","minLength":1,"maxLength":500,"examples":["A. Author and B. Author"]},"publisher":{"title":"Publisher","description":"Who published it.","type":"string","minLength":1,"maxLength":500,"examples":["City transport office"]},"kind":{"title":"Kind","description":"What sort of source it is.","type":"string","enum":["record","statement","reporting","study","dataset","testimony","social-post","other"],"examples":["study"]},"date":{"title":"Date","description":"When it was published.","$ref":"#/definitions/date","examples":["2025-03-02"]},"accessed":{"title":"Accessed","description":"When it was last looked at.","$ref":"#/definitions/date","examples":["2025-03-09"]},"url":{"title":"URL","description":"Where it is found.","$ref":"#/definitions/url","examples":["https://example.org/survey"]},"archived":{"title":"Archived","description":"Where a copy is kept.","$ref":"#/definitions/url","examples":["https://example.org/archive/survey"]},"origin":{"title":"Origin","description":"The source that this one only repeats: together they are one witness.","$ref":"#/definitions/reference","examples":["council-paper"]},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"title":"Depot capacity survey","publisher":"City transport office","kind":"study","date":"2025-03-02"}]},"group":{"title":"Group","description":"A part of the argument that the viewer can fold.","type":"object","required":["title"],"properties":{"title":{"title":"Title","description":"The group's heading.","type":"string","minLength":1,"maxLength":200,"examples":["Power and depots"]},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"title":"Power and depots"}]},"claim":{"title":"Claim","description":"Something that is asserted.","type":"object","required":["text"],"properties":{"text":{"$ref":"#/definitions/text"},"group":{"title":"Group","description":"The group that it belongs to.","$ref":"#/definitions/reference","examples":["power"]},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"supports":{"title":"Supports","description":"What this statement alone is a reason for.","$ref":"#/definitions/steps","examples":[["grid-copes"]]},"opposes":{"title":"Opposes","description":"What this statement alone is a reason against. An objection to an inference is an undercut.","$ref":"#/definitions/steps","examples":[["charging-feasible"]]},"reports":{"title":"Reports","description":"What somebody is reported to have said here. The step from the saying to the thing said is of scheme `testimony` and unproven unless stood up for.","$ref":"#/definitions/steps","examples":[["third-depot"]]},"contradicts":{"title":"Contradicts","description":"Statements that can't be true together with this one: each opposes the other, and granting one denies the other.","type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true,"examples":[["grid-fails"]]},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"text":"The third depot will be connected before 2030."}]},"evidence":{"title":"Evidence","description":"Something put forward from a source.","type":"object","required":["text","source"],"properties":{"text":{"$ref":"#/definitions/text"},"group":{"title":"Group","description":"The group that it belongs to.","$ref":"#/definitions/reference","examples":["power"]},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"supports":{"title":"Supports","description":"What this evidence alone is a reason for.","$ref":"#/definitions/steps","examples":[["grid-copes"]]},"opposes":{"title":"Opposes","description":"What this evidence alone is a reason against. An objection to an inference is an undercut.","$ref":"#/definitions/steps","examples":[["charging-feasible"]]},"reports":{"title":"Reports","description":"What somebody is reported to have said here. The step from the saying to the thing said is of scheme `testimony` and unproven unless stood up for.","$ref":"#/definitions/steps","examples":[["third-depot"]]},"contradicts":{"title":"Contradicts","description":"Statements that can't be true together with this one: each opposes the other, and granting one denies the other.","type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true,"examples":[["grid-fails"]]},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"text":"The survey found 6.2 MW of spare capacity.","source":"depot-survey","standing":"proven","supports":["grid-copes"]}]},"inference":{"title":"Inference","description":"A step from premises to what they support or oppose.","type":"object","required":["from"],"oneOf":[{"required":["supports"]},{"required":["opposes"]}],"properties":{"from":{"title":"From","description":"The premises: one statement, or a list of statements that count together.","anyOf":[{"$ref":"#/definitions/reference"},{"type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true}],"examples":[["grid-copes","third-depot"],"spare-capacity"]},"at-least":{"title":"At least","description":"How many of the premises are enough; all of them where it is left out.","type":"integer","minimum":1,"maximum":1000000,"examples":[2]},"supports":{"title":"Supports","description":"The statement or inference that the premises are a reason for.","$ref":"#/definitions/reference","examples":["replace-by-2032"]},"opposes":{"title":"Opposes","description":"The statement or inference that the premises are a reason against.","$ref":"#/definitions/reference","examples":["replace-by-2032"]},"warrant":{"$ref":"#/definitions/warrant"},"scheme":{"$ref":"#/definitions/scheme"},"group":{"title":"Group","description":"The group that it belongs to.","$ref":"#/definitions/reference","examples":["power"]},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"outweighs":{"$ref":"#/definitions/outweighs"},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"from":["grid-copes","third-depot"],"supports":"replace-by-2032","standing":"unproven"}]}}};
const schema12 = {"title":"Date","description":"A day, month or year as ISO 8601 writes it.","type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","maxLength":10,"examples":["2025-03-10","2025"]};
const schema13 = {"title":"Reference","description":"The id of a node, source or group: one of this file's, one of an import's (`grid/copes`), or that of a step made by a shorthand (`a.supports.b`).","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$","maxLength":1024,"examples":["grid-copes","grid/copes","cold-range.opposes.charging-feasible"]};
const schema15 = {"title":"The author's own","description":"A key that begins with `x-` is yours: it is kept and passed through."};
const schema16 = {"title":"Id","description":"Letters, digits, `_` and `-`, beginning with a letter or a digit. `/` is kept for imports, `.` for the inferences that a shorthand makes.","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$","maxLength":128,"examples":["grid-copes"]};
const func0 = Object.prototype.hasOwnProperty;
const func48 = lengthOf;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");
const pattern2 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$", "u");
const pattern6 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="frame" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.claims === undefined) || (!(func0.call(data, "claims")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"},message:"must have required property '"+"claims"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func48(data0) > 500){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func48(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.title.type,parentSchema:schema11.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func48(data1) > 20000){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema11.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["as-of"] !== undefined && func0.call(data, "as-of")){
let data2 = data["as-of"];
if(typeof data2 === "string"){
if(func48(data2) > 10){
const err7 = {instancePath:instancePath+"/as-of",schemaPath:"#/definitions/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/as-of",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\"",schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/as-of",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.examines !== undefined && func0.call(data, "examines")){
let data3 = data.examines;
if(typeof data3 === "string"){
if(func48(data3) > 1024){
const err10 = {instancePath:instancePath+"/examines",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/examines",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/examines",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.conclusions !== undefined && func0.call(data, "conclusions")){
let data4 = data.conclusions;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/conclusions",schemaPath:"#/properties/conclusions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.conclusions,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/conclusions/" + i0,schemaPath:"#/properties/conclusions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.conclusions.items.type,parentSchema:schema11.properties.conclusions.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(func48(data5) > 1024){
const err15 = {instancePath:instancePath+"/conclusions/" + i0,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/conclusions/" + i0,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/conclusions/" + i0,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/conclusions",schemaPath:"#/properties/conclusions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema11.properties.conclusions,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/conclusions",schemaPath:"#/properties/conclusions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.conclusions.type,parentSchema:schema11.properties.conclusions,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data6 = data.defaults;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!((key1 === "inference") || (pattern0.test(key1)))){
const err20 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.defaults,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.inference !== undefined && func0.call(data6, "inference")){
let data7 = data6.inference;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/defaults/inference",schemaPath:"#/properties/defaults/properties/inference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.defaults.properties.inference.type,parentSchema:schema11.properties.defaults.properties.inference,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data7 === "presumed") || (data7 === "unproven"))){
const err22 = {instancePath:instancePath+"/defaults/inference",schemaPath:"#/properties/defaults/properties/inference/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.inference.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.defaults.properties.inference.enum,parentSchema:schema11.properties.defaults.properties.inference,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data9 = data.sources;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 of Object.keys(data9)){
const _errs26 = errors;
if(typeof key3 === "string"){
if(func48(key3) > 128){
const err24 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema16,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern6.test(key3)){
const err25 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$",parentSchema:schema16,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid10 = _errs26 === errors;
if(!valid10){
const err27 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema11.properties.sources.propertyNames,parentSchema:schema11.properties.sources,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data10 = data.groups;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 of Object.keys(data10)){
const _errs32 = errors;
if(typeof key4 === "string"){
if(func48(key4) > 128){
const err29 = {instancePath:instancePath+"/groups",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema16,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern6.test(key4)){
const err30 = {instancePath:instancePath+"/groups",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$",parentSchema:schema16,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/groups",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid12 = _errs32 === errors;
if(!valid12){
const err32 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema11.properties.groups.propertyNames,parentSchema:schema11.properties.groups,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.groups.type,parentSchema:schema11.properties.groups,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.claims !== undefined && func0.call(data, "claims")){
let data11 = data.claims;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
const err34 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.claims,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 of Object.keys(data11)){
const _errs38 = errors;
if(typeof key5 === "string"){
if(func48(key5) > 128){
const err35 = {instancePath:instancePath+"/claims",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema16,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern6.test(key5)){
const err36 = {instancePath:instancePath+"/claims",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$",parentSchema:schema16,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/claims",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid14 = _errs38 === errors;
if(!valid14){
const err38 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema11.properties.claims.propertyNames,parentSchema:schema11.properties.claims,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.claims.type,parentSchema:schema11.properties.claims,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data12 = data.evidence;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key6 of Object.keys(data12)){
const _errs44 = errors;
if(typeof key6 === "string"){
if(func48(key6) > 128){
const err40 = {instancePath:instancePath+"/evidence",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema16,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern6.test(key6)){
const err41 = {instancePath:instancePath+"/evidence",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$",parentSchema:schema16,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/evidence",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid16 = _errs44 === errors;
if(!valid16){
const err43 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema11.properties.evidence.propertyNames,parentSchema:schema11.properties.evidence,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.evidence.type,parentSchema:schema11.properties.evidence,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.inferences !== undefined && func0.call(data, "inferences")){
let data13 = data.inferences;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key7 of Object.keys(data13)){
const _errs50 = errors;
if(typeof key7 === "string"){
if(func48(key7) > 128){
const err45 = {instancePath:instancePath+"/inferences",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema16,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern6.test(key7)){
const err46 = {instancePath:instancePath+"/inferences",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$",parentSchema:schema16,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/inferences",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid18 = _errs50 === errors;
if(!valid18){
const err48 = {instancePath:instancePath+"/inferences",schemaPath:"#/properties/inferences/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema11.properties.inferences.propertyNames,parentSchema:schema11.properties.inferences,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/inferences",schemaPath:"#/properties/inferences/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inferences.type,parentSchema:schema11.properties.inferences,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.imports !== undefined && func0.call(data, "imports")){
let data14 = data.imports;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key8 of Object.keys(data14)){
const _errs56 = errors;
if(typeof key8 === "string"){
if(func48(key8) > 128){
const err50 = {instancePath:instancePath+"/imports",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema16,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern6.test(key8)){
const err51 = {instancePath:instancePath+"/imports",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$",parentSchema:schema16,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/imports",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid20 = _errs56 === errors;
if(!valid20){
const err53 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid",schema:schema11.properties.imports.propertyNames,parentSchema:schema11.properties.imports,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
for(const key9 of Object.keys(data14)){
let data15 = data14[key9];
if(typeof data15 === "string"){
if(func48(data15) > 1000){
const err54 = {instancePath:instancePath+"/imports/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/imports/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.imports.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func48(data15) < 1){
const err55 = {instancePath:instancePath+"/imports/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/imports/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.imports.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/imports/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/imports/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.imports.additionalProperties.type,parentSchema:schema11.properties.imports.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.imports.type,parentSchema:schema11.properties.imports,data:data14};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const config: Validator = validate11;
const schema23 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"config.schema.json","title":"Underpin configuration","description":"`underpin.yaml`, found in the folder where the program runs or above it.","type":"object","properties":{"rules":{"title":"Rules","description":"By name of a rule, the severity that it is to have, or `off`.","type":"object","additionalProperties":{"title":"Severity","type":"string","enum":["off","info","warning","error"]},"examples":[{"proof/no-objection":"off","proof/fact-not-shown":"error"}]},"fail-on":{"title":"Fail on","description":"The least severity that makes `check` fail.","type":"string","enum":["error","warning","info"],"examples":["warning"]},"max-warnings":{"title":"Most warnings","description":"`check` fails where there are more warnings than this.","type":"integer","minimum":0,"maximum":1000000,"examples":[0]},"ignore":{"title":"Ignore","description":"Patterns of files that are left out when a folder is searched, relative to the configuration.","type":"array","items":{"title":"Pattern","type":"string","minLength":1,"maxLength":1000},"examples":[["drafts/**"]]}},"patternProperties":{"^x-":{"title":"The author's own"}},"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rules") || (key0 === "fail-on")) || (key0 === "max-warnings")) || (key0 === "ignore")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data0 = data.rules;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
let data1 = data0[key1];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.rules.additionalProperties.type,parentSchema:schema23.properties.rules.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data1 === "off") || (data1 === "info")) || (data1 === "warning")) || (data1 === "error"))){
const err2 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema23.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.rules.additionalProperties.enum,parentSchema:schema23.properties.rules.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.rules.type,parentSchema:schema23.properties.rules,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["fail-on"] !== undefined && func0.call(data, "fail-on")){
let data2 = data["fail-on"];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties["fail-on"].type,parentSchema:schema23.properties["fail-on"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data2 === "error") || (data2 === "warning")) || (data2 === "info"))){
const err5 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema23.properties["fail-on"].enum},message:"must be equal to one of the allowed values",schema:schema23.properties["fail-on"].enum,parentSchema:schema23.properties["fail-on"],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["max-warnings"] !== undefined && func0.call(data, "max-warnings")){
let data3 = data["max-warnings"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/max-warnings",schemaPath:"#/properties/max-warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties["max-warnings"].type,parentSchema:schema23.properties["max-warnings"],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/max-warnings",schemaPath:"#/properties/max-warnings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema23.properties["max-warnings"],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max-warnings",schemaPath:"#/properties/max-warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema23.properties["max-warnings"],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data4 = data.ignore;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func48(data5) > 1000){
const err9 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema23.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func48(data5) < 1){
const err10 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.ignore.items.type,parentSchema:schema23.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.ignore.type,parentSchema:schema23.properties.ignore,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const sources: Validator = validate53;
const schema30 = {"title":"Source","description":"Something that is cited.","type":"object","required":["title"],"properties":{"title":{"title":"Title","description":"The title of the work; where it is not known, say so.","type":"string","minLength":1,"maxLength":1000,"examples":["Depot capacity survey"]},"author":{"title":"Author","description":"Who wrote or said it.","type":"string","minLength":1,"maxLength":500,"examples":["A. Author and B. Author"]},"publisher":{"title":"Publisher","description":"Who published it.","type":"string","minLength":1,"maxLength":500,"examples":["City transport office"]},"kind":{"title":"Kind","description":"What sort of source it is.","type":"string","enum":["record","statement","reporting","study","dataset","testimony","social-post","other"],"examples":["study"]},"date":{"title":"Date","description":"When it was published.","$ref":"#/definitions/date","examples":["2025-03-02"]},"accessed":{"title":"Accessed","description":"When it was last looked at.","$ref":"#/definitions/date","examples":["2025-03-09"]},"url":{"title":"URL","description":"Where it is found.","$ref":"#/definitions/url","examples":["https://example.org/survey"]},"archived":{"title":"Archived","description":"Where a copy is kept.","$ref":"#/definitions/url","examples":["https://example.org/archive/survey"]},"origin":{"title":"Origin","description":"The source that this one only repeats: together they are one witness.","$ref":"#/definitions/reference","examples":["council-paper"]},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"title":"Depot capacity survey","publisher":"City transport office","kind":"study","date":"2025-03-02"}]};
const schema33 = {"title":"URL","description":"An address that begins with http:, https:, mailto: or doi:.","type":"string","pattern":"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$","maxLength":2000,"examples":["https://example.org/survey"]};
const schema36 = {"title":"Note","description":"A remark for the reader. It changes nothing.","type":"string","minLength":1,"maxLength":20000,"examples":["The survey was made before the second substation was built."]};
const pattern24 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema30.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func48(data0) > 1000){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema30.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func48(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.title.type,parentSchema:schema30.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.author !== undefined && func0.call(data, "author")){
let data1 = data.author;
if(typeof data1 === "string"){
if(func48(data1) > 500){
const err5 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema30.properties.author,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func48(data1) < 1){
const err6 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.author,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.author.type,parentSchema:schema30.properties.author,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data2 = data.publisher;
if(typeof data2 === "string"){
if(func48(data2) > 500){
const err8 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema30.properties.publisher,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func48(data2) < 1){
const err9 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.publisher,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.publisher.type,parentSchema:schema30.properties.publisher,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.kind.type,parentSchema:schema30.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((data3 === "record") || (data3 === "statement")) || (data3 === "reporting")) || (data3 === "study")) || (data3 === "dataset")) || (data3 === "testimony")) || (data3 === "social-post")) || (data3 === "other"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.kind.enum,parentSchema:schema30.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data4 = data.date;
if(typeof data4 === "string"){
if(func48(data4) > 10){
const err13 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern1.test(data4)){
const err14 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\"",schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.accessed !== undefined && func0.call(data, "accessed")){
let data5 = data.accessed;
if(typeof data5 === "string"){
if(func48(data5) > 10){
const err16 = {instancePath:instancePath+"/accessed",schemaPath:"#/definitions/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern1.test(data5)){
const err17 = {instancePath:instancePath+"/accessed",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\"",schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/accessed",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data6 = data.url;
if(typeof data6 === "string"){
if(func48(data6) > 2000){
const err19 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern24.test(data6)){
const err20 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern: "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$"},message:"must match pattern \""+"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$"+"\"",schema:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$",parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.archived !== undefined && func0.call(data, "archived")){
let data7 = data.archived;
if(typeof data7 === "string"){
if(func48(data7) > 2000){
const err22 = {instancePath:instancePath+"/archived",schemaPath:"#/definitions/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern24.test(data7)){
const err23 = {instancePath:instancePath+"/archived",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern: "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$"},message:"must match pattern \""+"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$"+"\"",schema:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Dd][Oo][Ii]:)[^\\s]+$",parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/archived",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.origin !== undefined && func0.call(data, "origin")){
let data8 = data.origin;
if(typeof data8 === "string"){
if(func48(data8) > 1024){
const err25 = {instancePath:instancePath+"/origin",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern2.test(data8)){
const err26 = {instancePath:instancePath+"/origin",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/origin",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data9 = data.note;
if(typeof data9 === "string"){
if(func48(data9) > 20000){
const err28 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema36,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func48(data9) < 1){
const err29 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

export const groups: Validator = validate54;
const schema39 = {"title":"Group","description":"A part of the argument that the viewer can fold.","type":"object","required":["title"],"properties":{"title":{"title":"Title","description":"The group's heading.","type":"string","minLength":1,"maxLength":200,"examples":["Power and depots"]},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"title":"Power and depots"}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "title") || (key0 === "note")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func48(data0) > 200){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema39.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func48(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.title.type,parentSchema:schema39.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data1 = data.note;
if(typeof data1 === "string"){
if(func48(data1) > 20000){
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema36,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func48(data1) < 1){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

export const claims: Validator = validate55;
const schema43 = {"title":"Claim","description":"Something that is asserted.","type":"object","required":["text"],"properties":{"text":{"$ref":"#/definitions/text"},"group":{"title":"Group","description":"The group that it belongs to.","$ref":"#/definitions/reference","examples":["power"]},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"supports":{"title":"Supports","description":"What this statement alone is a reason for.","$ref":"#/definitions/steps","examples":[["grid-copes"]]},"opposes":{"title":"Opposes","description":"What this statement alone is a reason against. An objection to an inference is an undercut.","$ref":"#/definitions/steps","examples":[["charging-feasible"]]},"reports":{"title":"Reports","description":"What somebody is reported to have said here. The step from the saying to the thing said is of scheme `testimony` and unproven unless stood up for.","$ref":"#/definitions/steps","examples":[["third-depot"]]},"contradicts":{"title":"Contradicts","description":"Statements that can't be true together with this one: each opposes the other, and granting one denies the other.","type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true,"examples":[["grid-fails"]]},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"text":"The third depot will be connected before 2030."}]};
const schema44 = {"title":"Text","description":"The statement in one sentence, unhedged: how sure the arguer sounds goes into `asserted`.","type":"string","minLength":1,"maxLength":5000,"examples":["The grid and the depots can support overnight charging."]};
const schema46 = {"title":"Standing","description":"What the analyst declares of this node on its own. `proven`, `refuted` and `disputed` need a `source` or a `because`.","type":"string","enum":["proven","assumed","unproven","disputed","refuted"],"examples":["proven"]};
const schema47 = {"title":"Because","description":"Why this standing, in a sentence, where no source says it.","type":"string","minLength":1,"maxLength":5000,"examples":["Both sides agreed on the figure in the hearing."]};
const schema60 = {"title":"Asserted","description":"How the arguer presents it.","type":"string","enum":["fact","opinion","possibility","suggestion","report","joke","concession"],"examples":["possibility"]};
const schema81 = {"title":"Tags","description":"Words to find the node by.","type":"array","items":{"title":"Tag","type":"string","minLength":1,"maxLength":100},"uniqueItems":true,"examples":[["cost","winter"]]};
const schema48 = {"title":"Source","description":"What backs this node: a source's id, `{ id, at, quote }`, or a list of either.","anyOf":[{"$ref":"#/definitions/citation"},{"type":"array","items":{"$ref":"#/definitions/citation"},"minItems":1}],"examples":["depot-survey",[{"id":"depot-survey","at":"p. 14"},"winter-log"]]};
const schema49 = {"title":"Citation","description":"The id of a source, or an object with the place and a short quotation.","anyOf":[{"$ref":"#/definitions/reference"},{"title":"Citation with a place","type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/reference"},"at":{"$ref":"#/definitions/at"},"quote":{"$ref":"#/definitions/quote"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}],"examples":["depot-survey",{"id":"depot-survey","at":"p. 14"}]};
const schema52 = {"title":"Place","description":"Where in the source: a page, a section, a minute.","type":"string","minLength":1,"maxLength":500,"examples":["p. 14"]};
const schema53 = {"title":"Quotation","description":"The words themselves: short, and from the source that is cited.","type":"string","minLength":1,"maxLength":1000,"examples":["spare transformer capacity of 6.2 MW"]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func48(data) > 1024){
const err0 = {instancePath,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "at")) || (key0 === "quote")) || (pattern0.test(key0)))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func48(data0) > 1024){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern2.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data1 = data.at;
if(typeof data1 === "string"){
if(func48(data1) > 500){
const err8 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/at/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func48(data1) < 1){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/at/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
let data2 = data.quote;
if(typeof data2 === "string"){
if(func48(data2) > 1000){
const err11 = {instancePath:instancePath+"/quote",schemaPath:"#/definitions/quote/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func48(data2) < 1){
const err12 = {instancePath:instancePath+"/quote",schemaPath:"#/definitions/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/quote",schemaPath:"#/definitions/quote/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.anyOf[1].type,parentSchema:schema49.anyOf[1],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.anyOf[1].type,parentSchema:schema48.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema48.anyOf,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"Stated","description":"Where the arguer says it. Never backing: that something was said does not make it so.","type":"object","properties":{"source":{"title":"Source","description":"The source where it is said; by default the one that the file `examines`.","$ref":"#/definitions/reference","examples":["council-paper"]},"at":{"$ref":"#/definitions/at"},"quote":{"$ref":"#/definitions/quote"}},"minProperties":1,"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"at":"section 1"}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "source") || (key0 === "at")) || (key0 === "quote")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(func48(data0) > 1024){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data1 = data.at;
if(typeof data1 === "string"){
if(func48(data1) > 500){
const err5 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/at/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func48(data1) < 1){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/at/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
let data2 = data.quote;
if(typeof data2 === "string"){
if(func48(data2) > 1000){
const err8 = {instancePath:instancePath+"/quote",schemaPath:"#/definitions/quote/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func48(data2) < 1){
const err9 = {instancePath:instancePath+"/quote",schemaPath:"#/definitions/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/quote",schemaPath:"#/definitions/quote/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"Steps","description":"Shorthand for inferences that have this statement as their only premise.","type":"array","items":{"$ref":"#/definitions/step"},"minItems":1,"examples":[["grid-copes"]]};
const schema62 = {"title":"Step","description":"The target's id, or an object that also says something about the step to it.","anyOf":[{"$ref":"#/definitions/reference"},{"title":"Step with details","type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/reference"},"warrant":{"$ref":"#/definitions/warrant"},"scheme":{"$ref":"#/definitions/scheme"},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"outweighs":{"$ref":"#/definitions/outweighs"},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}],"examples":["grid-copes",{"id":"grid-copes","standing":"unproven"}]};
const schema65 = {"title":"Warrant","description":"The general rule that licenses the step from the premises to the conclusion (Toulmin 1958).","type":"string","minLength":1,"maxLength":5000,"examples":["What can be charged overnight can run by day."]};
const schema66 = {"title":"Scheme","description":"The argumentation scheme, by its common name (Walton, Reed and Macagno 2008).","type":"string","minLength":1,"maxLength":100,"examples":["expert opinion","testimony","analogy"]};
const schema70 = {"title":"Outweighs","description":"Inferences that count for nothing while this one counts, each with the reason why.","type":"array","items":{"title":"Outweighed inference","anyOf":[{"$ref":"#/definitions/reference"},{"type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/reference"},"because":{"$ref":"#/definitions/because"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}]},"minItems":1,"examples":[[{"id":"some-inference","because":"The survey is newer and counted every depot."}]]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(func48(data0) > 1024){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema70.items.anyOf[1].required,parentSchema:schema70.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "id") || (key0 === "because")) || (pattern0.test(key0)))){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func48(data1) > 1024){
const err6 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern2.test(data1)){
const err7 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.because !== undefined && func0.call(data0, "because")){
let data2 = data0.because;
if(typeof data2 === "string"){
if(func48(data2) > 5000){
const err9 = {instancePath:instancePath+"/" + i0+"/because",schemaPath:"#/definitions/because/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func48(data2) < 1){
const err10 = {instancePath:instancePath+"/" + i0+"/because",schemaPath:"#/definitions/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/because",schemaPath:"#/definitions/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.items.anyOf[1].type,parentSchema:schema70.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema70.items.anyOf,parentSchema:schema70.items,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema75 = {"title":"Expect","description":"A test: `check` fails when the node's status is another one, or when a requirement is not met.","anyOf":[{"$ref":"#/definitions/status"},{"title":"Requirements","type":"object","properties":{"status":{"title":"Status","description":"The status, or those that will do.","anyOf":[{"$ref":"#/definitions/status"},{"type":"array","items":{"$ref":"#/definitions/status"},"minItems":1,"uniqueItems":true}],"examples":[["holds","conditional"]]},"at-most-open":{"title":"At most open","description":"On how many open nodes it may depend at the most.","type":"integer","minimum":0,"maximum":1000000,"examples":[2]},"not-resting-on":{"title":"Not resting on","description":"Nodes that it may not rest on, neither as open nodes nor as reasons that its value stands on, and sources that no node it rests on may cite.","type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true,"examples":[["third-depot"]]}},"minProperties":1,"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false}],"examples":["conditional",{"status":["holds","conditional"],"at-most-open":2}]};
const schema76 = {"title":"Status","description":"What the program works out for a node.","type":"string","enum":["holds","on-assumption","contested","challenged","open","conditional","doubtful","defeated","circular","unsupported"],"examples":["conditional"]};
const func32 = same;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/definitions/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "holds") || (data === "on-assumption")) || (data === "contested")) || (data === "challenged")) || (data === "open")) || (data === "conditional")) || (data === "doubtful")) || (data === "defeated")) || (data === "circular")) || (data === "unsupported"))){
const err1 = {instancePath,schemaPath:"#/definitions/status/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema75.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "status") || (key0 === "at-most-open")) || (key0 === "not-resting-on")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/definitions/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data0 === "holds") || (data0 === "on-assumption")) || (data0 === "contested")) || (data0 === "challenged")) || (data0 === "open")) || (data0 === "conditional")) || (data0 === "doubtful")) || (data0 === "defeated")) || (data0 === "circular")) || (data0 === "unsupported"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/definitions/status/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs12 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.anyOf[1].properties.status.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/definitions/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((data1 === "holds") || (data1 === "on-assumption")) || (data1 === "contested")) || (data1 === "challenged")) || (data1 === "open")) || (data1 === "conditional")) || (data1 === "doubtful")) || (data1 === "defeated")) || (data1 === "circular")) || (data1 === "unsupported"))){
const err8 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/definitions/status/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func32(data0[i1], data0[j0])){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema75.anyOf[1].properties.status.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.anyOf[1].properties.status.anyOf[1].type,parentSchema:schema75.anyOf[1].properties.status.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema75.anyOf[1].properties.status.anyOf,parentSchema:schema75.anyOf[1].properties.status,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data["at-most-open"] !== undefined && func0.call(data, "at-most-open")){
let data2 = data["at-most-open"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/at-most-open",schemaPath:"#/anyOf/1/properties/at-most-open/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.anyOf[1].properties["at-most-open"].type,parentSchema:schema75.anyOf[1].properties["at-most-open"],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/at-most-open",schemaPath:"#/anyOf/1/properties/at-most-open/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema75.anyOf[1].properties["at-most-open"],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/at-most-open",schemaPath:"#/anyOf/1/properties/at-most-open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.anyOf[1].properties["at-most-open"],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data["not-resting-on"] !== undefined && func0.call(data, "not-resting-on")){
let data3 = data["not-resting-on"];
if(Array.isArray(data3)){
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/not-resting-on",schemaPath:"#/anyOf/1/properties/not-resting-on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.anyOf[1].properties["not-resting-on"],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/not-resting-on/" + i2,schemaPath:"#/anyOf/1/properties/not-resting-on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.anyOf[1].properties["not-resting-on"].items.type,parentSchema:schema75.anyOf[1].properties["not-resting-on"].items,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data4 === "string"){
if(func48(data4) > 1024){
const err17 = {instancePath:instancePath+"/not-resting-on/" + i2,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern2.test(data4)){
const err18 = {instancePath:instancePath+"/not-resting-on/" + i2,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/not-resting-on/" + i2,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data3[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err20 = {instancePath:instancePath+"/not-resting-on",schemaPath:"#/anyOf/1/properties/not-resting-on/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema75.anyOf[1].properties["not-resting-on"],data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err21 = {instancePath:instancePath+"/not-resting-on",schemaPath:"#/anyOf/1/properties/not-resting-on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.anyOf[1].properties["not-resting-on"].type,parentSchema:schema75.anyOf[1].properties["not-resting-on"],data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.anyOf[1].type,parentSchema:schema75.anyOf[1],data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err23 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema75.anyOf,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func48(data) > 1024){
const err0 = {instancePath,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema62.anyOf[1].required,parentSchema:schema62.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema62.anyOf[1].properties, key0)) || (pattern0.test(key0)))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func48(data0) > 1024){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern2.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.warrant !== undefined && func0.call(data, "warrant")){
let data1 = data.warrant;
if(typeof data1 === "string"){
if(func48(data1) > 5000){
const err8 = {instancePath:instancePath+"/warrant",schemaPath:"#/definitions/warrant/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema65,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func48(data1) < 1){
const err9 = {instancePath:instancePath+"/warrant",schemaPath:"#/definitions/warrant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/warrant",schemaPath:"#/definitions/warrant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data2 = data.scheme;
if(typeof data2 === "string"){
if(func48(data2) > 100){
const err11 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/scheme/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema66,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func48(data2) < 1){
const err12 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/scheme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema66,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/scheme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.standing !== undefined && func0.call(data, "standing")){
let data3 = data.standing;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data3 === "proven") || (data3 === "assumed")) || (data3 === "unproven")) || (data3 === "disputed")) || (data3 === "refuted"))){
const err15 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.because !== undefined && func0.call(data, "because")){
let data4 = data.because;
if(typeof data4 === "string"){
if(func48(data4) > 5000){
const err16 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema47,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func48(data4) < 1){
const err17 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validate18(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.stated !== undefined && func0.call(data, "stated")){
if(!(validate23(data.stated, {instancePath:instancePath+"/stated",parentData:data,parentDataProperty:"stated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.asserted !== undefined && func0.call(data, "asserted")){
let data7 = data.asserted;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.type,parentSchema:schema60,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((data7 === "fact") || (data7 === "opinion")) || (data7 === "possibility")) || (data7 === "suggestion")) || (data7 === "report")) || (data7 === "joke")) || (data7 === "concession"))){
const err20 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values",schema:schema60.enum,parentSchema:schema60,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.outweighs !== undefined && func0.call(data, "outweighs")){
if(!(validate29(data.outweighs, {instancePath:instancePath+"/outweighs",parentData:data,parentDataProperty:"outweighs",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data10 = data.tags;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func48(data11) > 100){
const err21 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/definitions/tags/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema81.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func48(data11) < 1){
const err22 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/definitions/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.items.type,parentSchema:schema81.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err24 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema81,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.type,parentSchema:schema81,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data12 = data.note;
if(typeof data12 === "string"){
if(func48(data12) > 20000){
const err26 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func48(data12) < 1){
const err27 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.anyOf[1].type,parentSchema:schema62.anyOf[1],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err30 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema62.anyOf,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema43.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 === "string"){
if(func48(data0) > 5000){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema44,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func48(data0) < 1){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.group !== undefined && func0.call(data, "group")){
let data1 = data.group;
if(typeof data1 === "string"){
if(func48(data1) > 1024){
const err5 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.standing !== undefined && func0.call(data, "standing")){
let data2 = data.standing;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "proven") || (data2 === "assumed")) || (data2 === "unproven")) || (data2 === "disputed")) || (data2 === "refuted"))){
const err9 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.because !== undefined && func0.call(data, "because")){
let data3 = data.because;
if(typeof data3 === "string"){
if(func48(data3) > 5000){
const err10 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func48(data3) < 1){
const err11 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validate18(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.stated !== undefined && func0.call(data, "stated")){
if(!(validate23(data.stated, {instancePath:instancePath+"/stated",parentData:data,parentDataProperty:"stated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.asserted !== undefined && func0.call(data, "asserted")){
let data6 = data.asserted;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.type,parentSchema:schema60,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data6 === "fact") || (data6 === "opinion")) || (data6 === "possibility")) || (data6 === "suggestion")) || (data6 === "report")) || (data6 === "joke")) || (data6 === "concession"))){
const err14 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values",schema:schema60.enum,parentSchema:schema60,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.supports !== undefined && func0.call(data, "supports")){
if(!(validate25(data.supports, {instancePath:instancePath+"/supports",parentData:data,parentDataProperty:"supports",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.opposes !== undefined && func0.call(data, "opposes")){
if(!(validate25(data.opposes, {instancePath:instancePath+"/opposes",parentData:data,parentDataProperty:"opposes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
if(!(validate25(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.contradicts !== undefined && func0.call(data, "contradicts")){
let data10 = data.contradicts;
if(Array.isArray(data10)){
if(data10.length < 1){
const err15 = {instancePath:instancePath+"/contradicts",schemaPath:"#/properties/contradicts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema43.properties.contradicts,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/properties/contradicts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.contradicts.items.type,parentSchema:schema43.properties.contradicts.items,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data11 === "string"){
if(func48(data11) > 1024){
const err17 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern2.test(data11)){
const err18 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/contradicts",schemaPath:"#/properties/contradicts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema43.properties.contradicts,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/contradicts",schemaPath:"#/properties/contradicts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.contradicts.type,parentSchema:schema43.properties.contradicts,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data13 = data.tags;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func48(data14) > 100){
const err22 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema81.items,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func48(data14) < 1){
const err23 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.items,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.items.type,parentSchema:schema81.items,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i3 = data13.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data13[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema81,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.type,parentSchema:schema81,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data15 = data.note;
if(typeof data15 === "string"){
if(func48(data15) > 20000){
const err27 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func48(data15) < 1){
const err28 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const evidence: Validator = validate62;
const schema89 = {"title":"Evidence","description":"Something put forward from a source.","type":"object","required":["text","source"],"properties":{"text":{"$ref":"#/definitions/text"},"group":{"title":"Group","description":"The group that it belongs to.","$ref":"#/definitions/reference","examples":["power"]},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"supports":{"title":"Supports","description":"What this evidence alone is a reason for.","$ref":"#/definitions/steps","examples":[["grid-copes"]]},"opposes":{"title":"Opposes","description":"What this evidence alone is a reason against. An objection to an inference is an undercut.","$ref":"#/definitions/steps","examples":[["charging-feasible"]]},"reports":{"title":"Reports","description":"What somebody is reported to have said here. The step from the saying to the thing said is of scheme `testimony` and unproven unless stood up for.","$ref":"#/definitions/steps","examples":[["third-depot"]]},"contradicts":{"title":"Contradicts","description":"Statements that can't be true together with this one: each opposes the other, and granting one denies the other.","type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true,"examples":[["grid-fails"]]},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"text":"The survey found 6.2 MW of spare capacity.","source":"depot-survey","standing":"proven","supports":["grid-copes"]}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema89.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 === "string"){
if(func48(data0) > 5000){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema44,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func48(data0) < 1){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.group !== undefined && func0.call(data, "group")){
let data1 = data.group;
if(typeof data1 === "string"){
if(func48(data1) > 1024){
const err6 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern2.test(data1)){
const err7 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.standing !== undefined && func0.call(data, "standing")){
let data2 = data.standing;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "proven") || (data2 === "assumed")) || (data2 === "unproven")) || (data2 === "disputed")) || (data2 === "refuted"))){
const err10 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.because !== undefined && func0.call(data, "because")){
let data3 = data.because;
if(typeof data3 === "string"){
if(func48(data3) > 5000){
const err11 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func48(data3) < 1){
const err12 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validate18(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.stated !== undefined && func0.call(data, "stated")){
if(!(validate23(data.stated, {instancePath:instancePath+"/stated",parentData:data,parentDataProperty:"stated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.asserted !== undefined && func0.call(data, "asserted")){
let data6 = data.asserted;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.type,parentSchema:schema60,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((data6 === "fact") || (data6 === "opinion")) || (data6 === "possibility")) || (data6 === "suggestion")) || (data6 === "report")) || (data6 === "joke")) || (data6 === "concession"))){
const err15 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values",schema:schema60.enum,parentSchema:schema60,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.supports !== undefined && func0.call(data, "supports")){
if(!(validate25(data.supports, {instancePath:instancePath+"/supports",parentData:data,parentDataProperty:"supports",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.opposes !== undefined && func0.call(data, "opposes")){
if(!(validate25(data.opposes, {instancePath:instancePath+"/opposes",parentData:data,parentDataProperty:"opposes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
if(!(validate25(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.contradicts !== undefined && func0.call(data, "contradicts")){
let data10 = data.contradicts;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/contradicts",schemaPath:"#/properties/contradicts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema89.properties.contradicts,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/properties/contradicts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.contradicts.items.type,parentSchema:schema89.properties.contradicts.items,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data11 === "string"){
if(func48(data11) > 1024){
const err18 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern2.test(data11)){
const err19 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contradicts/" + i0,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/contradicts",schemaPath:"#/properties/contradicts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema89.properties.contradicts,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/contradicts",schemaPath:"#/properties/contradicts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.contradicts.type,parentSchema:schema89.properties.contradicts,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data13 = data.tags;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func48(data14) > 100){
const err23 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema81.items,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func48(data14) < 1){
const err24 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.items,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.items.type,parentSchema:schema81.items,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i3 = data13.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data13[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema81,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.type,parentSchema:schema81,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data15 = data.note;
if(typeof data15 === "string"){
if(func48(data15) > 20000){
const err28 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func48(data15) < 1){
const err29 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const inferences: Validator = validate69;
const schema100 = {"title":"Inference","description":"A step from premises to what they support or oppose.","type":"object","required":["from"],"oneOf":[{"required":["supports"]},{"required":["opposes"]}],"properties":{"from":{"title":"From","description":"The premises: one statement, or a list of statements that count together.","anyOf":[{"$ref":"#/definitions/reference"},{"type":"array","items":{"type":"string","$ref":"#/definitions/reference"},"minItems":1,"uniqueItems":true}],"examples":[["grid-copes","third-depot"],"spare-capacity"]},"at-least":{"title":"At least","description":"How many of the premises are enough; all of them where it is left out.","type":"integer","minimum":1,"maximum":1000000,"examples":[2]},"supports":{"title":"Supports","description":"The statement or inference that the premises are a reason for.","$ref":"#/definitions/reference","examples":["replace-by-2032"]},"opposes":{"title":"Opposes","description":"The statement or inference that the premises are a reason against.","$ref":"#/definitions/reference","examples":["replace-by-2032"]},"warrant":{"$ref":"#/definitions/warrant"},"scheme":{"$ref":"#/definitions/scheme"},"group":{"title":"Group","description":"The group that it belongs to.","$ref":"#/definitions/reference","examples":["power"]},"standing":{"$ref":"#/definitions/standing"},"because":{"$ref":"#/definitions/because"},"source":{"$ref":"#/definitions/citations"},"stated":{"$ref":"#/definitions/stated"},"asserted":{"$ref":"#/definitions/asserted"},"outweighs":{"$ref":"#/definitions/outweighs"},"expect":{"$ref":"#/definitions/expect"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/note"}},"patternProperties":{"^x-":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"examples":[{"from":["grid-copes","third-depot"],"supports":"replace-by-2032","standing":"unproven"}]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.supports === undefined) || (!(func0.call(data, "supports")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "supports"},message:"must have required property '"+"supports"+"'",schema:schema100.oneOf[0].required,parentSchema:schema100.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.opposes === undefined) || (!(func0.call(data, "opposes")))){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "opposes"},message:"must have required property '"+"opposes"+"'",schema:schema100.oneOf[1].required,parentSchema:schema100.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema100.oneOf,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((func0.call(schema100.properties, key0)) || (pattern0.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data0 = data.from;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data0 === "string"){
if(func48(data0) > 1024){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern2.test(data0)){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema100.properties.from.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.from.anyOf[1].items.type,parentSchema:schema100.properties.from.anyOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 === "string"){
if(func48(data1) > 1024){
const err10 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data1)){
const err11 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema100.properties.from.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.from.anyOf[1].type,parentSchema:schema100.properties.from.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema100.properties.from.anyOf,parentSchema:schema100.properties.from,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data["at-least"] !== undefined && func0.call(data, "at-least")){
let data2 = data["at-least"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties["at-least"].type,parentSchema:schema100.properties["at-least"],data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema100.properties["at-least"],data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err18 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100.properties["at-least"],data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.supports !== undefined && func0.call(data, "supports")){
let data3 = data.supports;
if(typeof data3 === "string"){
if(func48(data3) > 1024){
const err19 = {instancePath:instancePath+"/supports",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern2.test(data3)){
const err20 = {instancePath:instancePath+"/supports",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/supports",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.opposes !== undefined && func0.call(data, "opposes")){
let data4 = data.opposes;
if(typeof data4 === "string"){
if(func48(data4) > 1024){
const err22 = {instancePath:instancePath+"/opposes",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern2.test(data4)){
const err23 = {instancePath:instancePath+"/opposes",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/opposes",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.warrant !== undefined && func0.call(data, "warrant")){
let data5 = data.warrant;
if(typeof data5 === "string"){
if(func48(data5) > 5000){
const err25 = {instancePath:instancePath+"/warrant",schemaPath:"#/definitions/warrant/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema65,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func48(data5) < 1){
const err26 = {instancePath:instancePath+"/warrant",schemaPath:"#/definitions/warrant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/warrant",schemaPath:"#/definitions/warrant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data6 = data.scheme;
if(typeof data6 === "string"){
if(func48(data6) > 100){
const err28 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/scheme/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema66,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func48(data6) < 1){
const err29 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/scheme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema66,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/scheme",schemaPath:"#/definitions/scheme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.group !== undefined && func0.call(data, "group")){
let data7 = data.group;
if(typeof data7 === "string"){
if(func48(data7) > 1024){
const err31 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema13,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern2.test(data7)){
const err32 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$"+"\"",schema:"^[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*$",parentSchema:schema13,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.standing !== undefined && func0.call(data, "standing")){
let data8 = data.standing;
if(typeof data8 !== "string"){
const err34 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((data8 === "proven") || (data8 === "assumed")) || (data8 === "unproven")) || (data8 === "disputed")) || (data8 === "refuted"))){
const err35 = {instancePath:instancePath+"/standing",schemaPath:"#/definitions/standing/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.because !== undefined && func0.call(data, "because")){
let data9 = data.because;
if(typeof data9 === "string"){
if(func48(data9) > 5000){
const err36 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema47,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func48(data9) < 1){
const err37 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/because",schemaPath:"#/definitions/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validate18(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.stated !== undefined && func0.call(data, "stated")){
if(!(validate23(data.stated, {instancePath:instancePath+"/stated",parentData:data,parentDataProperty:"stated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.asserted !== undefined && func0.call(data, "asserted")){
let data12 = data.asserted;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.type,parentSchema:schema60,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((((((data12 === "fact") || (data12 === "opinion")) || (data12 === "possibility")) || (data12 === "suggestion")) || (data12 === "report")) || (data12 === "joke")) || (data12 === "concession"))){
const err40 = {instancePath:instancePath+"/asserted",schemaPath:"#/definitions/asserted/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values",schema:schema60.enum,parentSchema:schema60,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.outweighs !== undefined && func0.call(data, "outweighs")){
if(!(validate29(data.outweighs, {instancePath:instancePath+"/outweighs",parentData:data,parentDataProperty:"outweighs",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data15 = data.tags;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i2=0; i2<len1; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func48(data16) > 100){
const err41 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema81.items,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func48(data16) < 1){
const err42 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.items,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.items.type,parentSchema:schema81.items,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
let i3 = data15.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data15[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err44 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema81,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err45 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.type,parentSchema:schema81,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data17 = data.note;
if(typeof data17 === "string"){
if(func48(data17) > 20000){
const err46 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema36,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func48(data17) < 1){
const err47 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
