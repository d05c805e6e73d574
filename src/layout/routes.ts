/**
 * Routes links between placed cards. A link climbs as a curve where no card is in its way and passes the others straight,
 * in the corridor that its waypoint holds free, so it never runs through a card.
 */
import type { Column } from "./columns.js";
import type { Component } from "./component.js";
import type { LinkEnds } from "./ends.js";
import type { Place } from "./frame.js";
import type { Port, Ports } from "./ports.js";
import { BEND, Pen, reversed, type Spline } from "./spline.js";

/** What a link passes on its way: a column, and how far across it does so. */
export interface Station {
  readonly rank: number;
  readonly across: number;
}

/** How far along the cards reach that lie in a stretch across a rank. */
export type Clear = (rank: number, from: number, to: number) => Column;

/** A straight last bit, so that arrowheads and bars stand on their lines. */
const LEAD = 10;
/** How far a link may leave the middle of its corridor. */
const CORRIDOR = 5;
const HOOK_RADIUS = 12;
/** Where a link of a bundle turns into the line that all of it share. */
const COMB_RADIUS = 7;
/** How far a link within a rank bows out: at least, and so much more the further it goes; all less than the gap between columns. */
const BOW = 15;
const BOW_SHARE = 0.06;
const BOW_MOST = 24;
const BOW_NESTING = 8;

interface Corridor {
  readonly column: Column;
  readonly across: number;
}

/** Slopes in the corridors: none where the way turns, else the lesser of both sides, which can't overshoot. */
function slopes(places: readonly Place[], corridors: readonly Corridor[]): readonly number[] {
  return corridors.map(({ column }, i) => {
    const [a, b, c, d] = [places[2 * i]!, places[2 * i + 1]!, places[2 * i + 2]!, places[2 * i + 3]!];
    const before = (b.across - a.across) / Math.max(1, b.along - a.along);
    const after = (d.across - c.across) / Math.max(1, d.along - c.along);
    if (before * after <= 0) return 0;
    const width = column.end - column.start;
    const most = width > 0 ? (2 * CORRIDOR) / width : Infinity;
    return Math.sign(before) * Math.min(Math.abs(before), Math.abs(after), most);
  });
}

interface Terminal {
  readonly rank: number;
  readonly port: Port;
  readonly hooked: boolean;
  readonly lead: number;
}

/** From a card in a lower rank to one in a higher rank, past the stations between. */
function across(low: Terminal, high: Terminal, stations: readonly Station[], clear: Clear): Spline {
  const lanes = [low.port.lane, ...stations.map((station) => station.across), high.port.lane];
  const corridor = stations.map(({ rank, across: at }, i): Corridor => {
    const { start } = clear(rank, lanes[i]!, at);
    const { end } = clear(rank, at, lanes[i + 2]!);
    return { column: { start, end }, across: at };
  });
  const lowEnd = Math.max(
    clear(low.rank, lanes[0]!, lanes[1]!).end,
    low.port.place.along + (low.hooked ? HOOK_RADIUS : 0),
  );
  const highStart = Math.min(
    clear(high.rank, lanes.at(-1)!, lanes.at(-2)!).start,
    high.port.place.along - (high.hooked ? HOOK_RADIUS : 0),
  );
  const leave: Place = { along: lowEnd + low.lead, across: low.port.lane };
  const arrive: Place = { along: highStart - high.lead, across: high.port.lane };

  const pen = new Pen(low.port.place);
  if (low.hooked) {
    const { along, across: edge } = low.port.place;
    const bend = edge + (low.port.lane - edge) * BEND;
    const out = { along: along + HOOK_RADIUS, across: low.port.lane };
    pen.curve({ along, across: bend }, { along: along + HOOK_RADIUS * (1 - BEND), across: low.port.lane }, out);
  }
  pen.line(leave);
  const passed = corridor.flatMap(({ column, across: at }) => [
    { along: column.start, across: at },
    { along: column.end, across: at },
  ]);
  const { place, lane, trunk } = high.port;
  // A link of a bundle goes straight on after its last corridor, and turns only where it joins the others.
  const onward = trunk > 0 ? { ...arrive, across: lanes.at(-2)! } : arrive;
  const slope = slopes([leave, ...passed, onward], corridor);
  let here = 0;
  corridor.forEach(({ column, across: at }, i) => {
    const s = slope[i]!;
    const shift = (s * (column.end - column.start)) / 2;
    pen.sweep({ along: column.start, across: at - shift }, here, s);
    pen.line({ along: column.end, across: at + shift });
    here = s;
  });
  if (trunk > 0) pen.comb({ along: highStart - trunk, across: lane }, COMB_RADIUS);
  else pen.sweep(arrive, here, 0);
  if (high.hooked) {
    pen.line({ along: place.along - HOOK_RADIUS, across: lane });
    const bend = place.across + (lane - place.across) * BEND;
    pen.curve(
      { along: place.along - HOOK_RADIUS * (1 - BEND), across: lane },
      { along: place.along, across: bend },
      place,
    );
  } else {
    pen.line(place);
  }
  return pen.spline;
}

/** Between two cards of one rank: out of the column, around and back. */
function bow(source: Port, target: Port, column: Column, facing: "start" | "end", outer: boolean): Spline {
  const distance = Math.abs(source.lane - target.lane);
  const reach = Math.min(BOW_MOST, BOW + BOW_SHARE * distance) + (outer ? BOW_NESTING : 0);
  // A cubic reaches three quarters of the way to its control points.
  const sign = facing === "start" ? -1 : 1;
  const edge = facing === "start" ? column.start : column.end;
  const out = edge + (sign * (reach - LEAD) * 4) / 3 + sign * LEAD;
  const pen = new Pen(source.place);
  pen.line({ along: edge + sign * LEAD, across: source.lane });
  pen.curve(
    { along: out, across: source.lane },
    { along: out, across: target.lane },
    { along: edge + sign * LEAD, across: target.lane },
  );
  pen.line(target.place);
  return pen.spline;
}

/** The spline of every link, from its source to its target. */
export function routeLinks(
  { links, from, to }: Component,
  ends: readonly LinkEnds[],
  ports: Ports,
  rank: Int32Array,
  stationsOf: (link: number) => readonly Station[],
  clear: Clear,
): readonly Spline[] {
  return links.map(({ role }, e) => {
    const { source, target, flat } = ends[e]!;
    const [out, into] = [ports.source[e]!, ports.target[e]!];
    const [outRank, intoRank] = [rank[source.card]!, rank[target.card]!];
    if (flat) {
      const column = clear(outRank, out.lane, into.lane);
      return bow(out, into, column, source.facing === "end" ? "end" : "start", from[e]! < to[e]!);
    }
    const hooked = target.facing === "before" || target.facing === "after";
    const leaving: Terminal = { rank: outRank, port: out, hooked: false, lead: 0 };
    const lead = hooked || role === "premise" ? 0 : LEAD;
    const arriving: Terminal = { rank: intoRank, port: into, hooked, lead };
    const stations = stationsOf(e);
    return source.facing === "end"
      ? across(leaving, arriving, stations, clear)
      : reversed(across(arriving, leaving, stations, clear));
  });
}
