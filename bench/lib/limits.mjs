// Why a goal is missed where it is, and what the limit is: written under the table for what falls short in a run.

const LIMITS = {
  start:
    "**A small file.** Beyond Node's own start, which is more than half, there is 200 kB of JavaScript to take from what was kept of the run before, and to run once, before V8 makes machine code of any of it. yamllint starts Python, which starts in less time than Node; it knows nothing of arguments.",
  large:
    "**A large file.** Reading with the schema takes a seventh of the main thread's time, linking an eighth and collecting garbage another, as all that is made lives to the end; two fifths are the analysis and the rules, which none of the others has. All of it runs once, and so mostly before V8 has made machine code of it: in a process that has done the same ten times it takes a third of the time, which with Node's start is about the goal.",
  graphology:
    "**Compiling and status beside graphology.** Two fifths of it goes into reading a hundred thousand objects once and into finding circles among them (Tarjan 1972), which is linear already. A fiftieth of graphology's time is about what the statuses take by themselves, without any compiling.",
  mixed:
    "**Settlements with objections.** Nine tenths of the time of the hardest families go into products of families, which are as large as the order of variables makes them. No order is known to be good for all.",
  imports:
    "**One file that imports all.** What an edit reaches is a whole argument: two hundred files are looked at, nodes are put together from what is kept, and intervals, statuses and the rules that look at all of it are worked out anew. It is linear in the argument, not in the edit.",
  dot: "**dot's time.** For 500 nodes dot is done in less than twice the time that Node takes to start; a program in JavaScript can only come near it in a process that runs already.",
  layout:
    "**10,000 nodes.** Collecting garbage is the largest part, a quarter of the processor time; to order the cards within their ranks is the next, a sixth.",
  svg: "**SVG beside Argdown.** dot, which draws for Argdown, is quick where few edges cross, as in the argument that falls short: it takes seconds and not minutes. A fiftieth of that would be about four times Node's own start.",
  files:
    "**Two threads.** All that one thread takes of two processors, with what V8 compiles and collects beside it, shared out evenly would be two thirds to four fifths of its time, and a second thread compiles everything once more. With more processors there is more to win.",
};

/** A paragraph for each kind of short line among `lines`, in their order; empty where none is short. */
export function limitsOf(lines) {
  const short = lines.filter(({ passes, limit }) => passes === false && limit !== undefined);
  const kinds = [...new Set(short.map(({ limit }) => limit))];
  return kinds.map((kind) => `- ${LIMITS[kind]}`).join("\n");
}
