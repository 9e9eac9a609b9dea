//! The stakeholder map: who reports to whom, who weighs how much, who is for us and whom we reach.
//!
//! Everybody stands in a box below and to the right of the person they report to. The children of a box stand in as many
//! columns as make the tree lowest, so that a tree of thirty people stays on a page.

use std::collections::BTreeMap;

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::segments_cross;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;
use crate::chart::text;
use crate::chart::text::Weight;

/// What a map is drawn from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// The people; who comes first stands first among those who report to the same person.
    pub people: Vec<Member>,
    /// What the signs mean.
    pub key: Key,
}

/// One person of the customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Name and surname.
    pub name: String,
    /// Title or function.
    pub title: String,
    /// The parts in the decision, in words.
    pub roles: String,
    /// Influence, 1 to 5: the size of the name.
    pub influence: u8,
    /// Support: the border; none where nobody knows.
    pub support: Option<Stance>,
    /// How well we cover the person, 0 to 4: the small bar.
    pub coverage: Option<u8>,
    /// The place in the list of whom the person reports to.
    pub boss: Option<usize>,
    /// The places of those whom the person influences.
    pub influences: Vec<usize>,
    /// Whether the title speaks of the person.
    pub here: bool,
    /// Whether the person has left.
    pub gone: bool,
}

/// How somebody stands to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stance {
    /// −2.
    Against,
    /// −1.
    Unsupportive,
    /// 0.
    Neutral,
    /// 1.
    Supportive,
    /// 2.
    Mentor,
}

/// The words below the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Key {
    /// From [`Stance::Against`] to [`Stance::Mentor`].
    pub stances: [String; 5],
    /// What the small bar is.
    pub coverage: String,
    /// What a curve is.
    pub influence: String,
}

const WIDTH: f64 = 470.0;
/// Half of the boldest border.
const EDGE: f64 = 1.0;
/// A box is never narrower or wider.
const NARROWEST: f64 = 98.0;
const WIDEST: f64 = 172.0;
/// Between columns; curves run there.
const GUTTER: f64 = 14.0;
/// How far a box stands to the right of the one above, at most.
const INDENT: f64 = 11.0;
/// A map that would be higher than this is drawn with one line a person.
const HIGHEST: f64 = 600.0;
const PADDING: f64 = 4.5;

/// Draws the map, 470 pt wide.
pub fn draw(map: &Map, palette: &Palette) -> Chart {
    let tree = Tree::of(&map.people);
    let full = Places::of(&map.people, &tree, Size::FULL);
    let places = if full.height > HIGHEST { Places::of(&map.people, &tree, Size::COMPACT) } else { full };
    let key = places.height + 20.0;
    let height = if map.people.is_empty() { 12.0 } else { key + 8.0 };
    let mut drawing = Drawing::new(palette, WIDTH, height);
    for (from, to) in &places.lines {
        drawing.line(*from, *to, Paint::stroke(Tone::Mid, 0.75));
    }
    influences(&map.people, &places, &mut drawing);
    for (person, area) in map.people.iter().zip(&places.boxes) {
        member(person, *area, places.size, &mut drawing);
    }
    explain(map, key, &mut drawing);
    drawing.finish("people", &map.caption)
}

/// How much a box says.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Size {
    /// Between two boxes of a column.
    gap: f64,
    /// Whether title and parts have lines of their own.
    full: bool,
}

impl Size {
    const FULL: Self = Self { gap: 9.0, full: true };
    const COMPACT: Self = Self { gap: 4.0, full: false };

    /// The height of a box of that width: a long title takes two lines.
    fn height(self, person: &Member, width: f64) -> f64 {
        if self.full { 32.0 + LINE * steps(titled(person, width.min(WIDEST)).len()) } else { 16.0 }
    }

    /// How far below its upper edge a box hangs on its line.
    fn hook(self) -> f64 {
        if self.full { 10.5 } else { 8.0 }
    }
}

/// From one line of a box to the next.
const LINE: f64 = 10.0;

/// The title in one line or two; one empty line where there is none.
fn titled(person: &Member, width: f64) -> Vec<String> {
    let lines = text::wrap(&person.title, text::SMALL, Weight::Regular, width - 2.0 * PADDING, 2);
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// Who reports to whom, without circles.
struct Tree {
    roots: Vec<usize>,
    children: Vec<Vec<usize>>,
    /// How many levels there are from a person down.
    depths: Vec<usize>,
}

impl Tree {
    fn of(people: &[Member]) -> Self {
        let bosses = without_circles(people);
        let mut roots = Vec::new();
        let mut children = vec![Vec::new(); people.len()];
        for (at, boss) in bosses.iter().enumerate() {
            match boss {
                Some(boss) => children[*boss].push(at),
                None => roots.push(at),
            }
        }
        let mut depths = vec![1_usize; people.len()];
        // Whoever has no circle above is at most as many levels down as there are people.
        for at in 0..people.len() {
            let (mut below, mut above) = (1, bosses[at]);
            while let Some(boss) = above {
                below += 1;
                depths[boss] = depths[boss].max(below);
                above = bosses[boss];
            }
        }
        Self { roots, children, depths }
    }
}

/// The boss of each; where people report to each other in a circle, the most influential of them reports to nobody.
fn without_circles(people: &[Member]) -> Vec<Option<usize>> {
    let mut bosses: Vec<Option<usize>> =
        people.iter().map(|person| person.boss.filter(|boss| *boss < people.len())).collect();
    for at in 0..people.len() {
        let mut way = vec![at];
        let mut here = at;
        while let Some(boss) = bosses[here] {
            if let Some(start) = way.iter().position(|step| *step == boss) {
                let top = way[start..].iter().copied().rev().max_by_key(|step| people[*step].influence);
                bosses[top.unwrap_or(at)] = None;
                break;
            }
            way.push(boss);
            here = boss;
        }
    }
    bosses
}

/// How the children of one box stand: the first child of each column.
#[derive(Clone, Debug, Default)]
struct Split {
    /// The height of the box and everything below.
    height: f64,
    /// Where each column begins in the list of children.
    columns: Vec<usize>,
}

/// Where everything stands.
struct Places {
    size: Size,
    boxes: Vec<Area>,
    lines: Vec<(Point, Point)>,
    height: f64,
}

/// Finds the lowest tree of a given width.
struct Planner<'a> {
    people: &'a [Member],
    tree: &'a Tree,
    size: Size,
    /// By person and whole points of width.
    known: BTreeMap<(usize, u32), Split>,
}

impl Places {
    fn of(people: &[Member], tree: &Tree, size: Size) -> Self {
        let mut planner = Planner { people, tree, size, known: BTreeMap::new() };
        let mut places =
            Self { size, boxes: vec![Area::new(0.0, 0.0, 0.0, 0.0); people.len()], lines: Vec::new(), height: 0.0 };
        let room = WIDTH - 2.0 * EDGE;
        let split = planner.split(&tree.roots, room, 0.0);
        for (column, roots) in columns(&tree.roots, &split).enumerate() {
            let (x, width) = column_at(column, split.columns.len(), EDGE, room);
            let mut y = EDGE;
            for root in roots {
                y = planner.put(*root, Point::new(x, y), width, &mut places) + size.gap;
            }
            places.height = places.height.max(y - size.gap);
        }
        places
    }
}

impl Planner<'_> {
    /// How to stand a box with everything below it in so much width.
    fn plan(&mut self, person: usize, width: f64) -> Split {
        let key = (person, whole(width));
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let tree = self.tree;
        let mut split = self.split(&tree.children[person], width, self.indent(person, width));
        split.height +=
            self.size.height(&self.people[person], width) + if split.columns.is_empty() { 0.0 } else { self.size.gap };
        self.known.insert(key, split.clone());
        split
    }

    /// How to stand some trees side by side in so much width; each column begins with an indent.
    fn split(&mut self, people: &[usize], width: f64, indent: f64) -> Split {
        let deepest = people.iter().map(|person| self.tree.depths[*person]).max().unwrap_or(0);
        let mut best: Option<Split> = None;
        for count in 1..=people.len().min(4) {
            let (_, column) = column_at(0, count, 0.0, width);
            let room = column - indent - INDENT.min(6.0) * steps(deepest.saturating_sub(1).min(6));
            if count > 1 && room < NARROWEST {
                break;
            }
            let heights: Vec<f64> =
                people.iter().map(|person| self.plan(*person, column - indent).height + self.size.gap).collect();
            let (columns, height) = fill(&heights, count);
            let split = Split { height: height - self.size.gap, columns };
            if best.as_ref().is_none_or(|best| split.height < best.height - 0.5) {
                best = Some(split);
            }
        }
        best.unwrap_or_default()
    }

    /// Stands a box with its upper left corner at a place, and everything below it. Gives the lower end.
    fn put(&mut self, person: usize, at: Point, width: f64, places: &mut Places) -> f64 {
        let tree = self.tree;
        let (size, children) = (self.size, &tree.children[person]);
        let area = Area::new(at.x, at.y, width.min(WIDEST), size.height(&self.people[person], width));
        places.boxes[person] = area;
        let split = self.plan(person, width);
        let indent = self.indent(person, width);
        let top = area.bottom() + size.gap;
        let bus = area.bottom() + size.gap / 2.0;
        let mut lowest = area.bottom();
        let mut rightmost = None;
        for (column, own) in columns(children, &split).enumerate() {
            let (x, column_width) = column_at(column, split.columns.len(), at.x, width);
            let spine = x + indent / 2.0;
            let (mut y, mut last) = (top, top);
            for child in own {
                last = y + size.hook();
                places.lines.push((Point::new(spine, last), Point::new(x + indent, last)));
                y = self.put(*child, Point::new(x + indent, y), column_width - indent, places);
                lowest = lowest.max(y);
                y += size.gap;
            }
            let from = if column == 0 { area.bottom() } else { bus };
            places.lines.push((Point::new(spine, from), Point::new(spine, last)));
            rightmost = (column > 0).then_some(spine);
        }
        if let Some(right) = rightmost {
            places.lines.push((Point::new(at.x + indent / 2.0, bus), Point::new(right, bus)));
        }
        lowest
    }

    /// How far the children stand to the right: less where there are many levels and little room.
    fn indent(&self, person: usize, width: f64) -> f64 {
        let levels = steps(self.tree.depths[person].saturating_sub(1)).max(1.0);
        ((width - NARROWEST) / levels).clamp(0.5, INDENT)
    }
}

/// The people of each column.
fn columns<'a>(people: &'a [usize], split: &'a Split) -> impl Iterator<Item = &'a [usize]> {
    let ends = split.columns.iter().skip(1).copied().chain([people.len()]);
    split.columns.iter().zip(ends).map(|(start, end)| &people[*start..end])
}

/// Left edge and width of a column.
fn column_at(column: usize, count: usize, left: f64, width: f64) -> (f64, f64) {
    let count = steps(count.max(1));
    let own = (width - GUTTER * (count - 1.0)) / count;
    (left + steps(column) * (own + GUTTER), own)
}

/// Fills columns in the given order so that the highest is as low as can be: where each begins, and that height.
fn fill(heights: &[f64], count: usize) -> (Vec<usize>, f64) {
    // The lowest limit that holds is the sum of some heights in a row.
    let mut limits: Vec<f64> = Vec::new();
    for start in 0..heights.len() {
        let mut sum = 0.0;
        for height in &heights[start..] {
            sum += height;
            limits.push(sum);
        }
    }
    limits.sort_by(f64::total_cmp);
    let fits = |limit: f64| -> Option<Vec<usize>> {
        let (mut starts, mut sum) = (vec![0], 0.0);
        for (at, height) in heights.iter().enumerate() {
            if *height > limit + 1e-6 {
                return None;
            }
            if at > 0 && sum + height > limit + 1e-6 {
                starts.push(at);
                sum = 0.0;
            }
            sum += height;
        }
        (starts.len() <= count).then_some(starts)
    };
    limits.into_iter().find_map(|limit| Some((fits(limit)?, limit))).unwrap_or_default()
}

/// A count as a length.
fn steps(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width is positive and below a thousand")]
fn whole(width: f64) -> u32 {
    width.clamp(0.0, 1000.0) as u32
}

/// The name as large as the person is influential.
fn lettering(influence: u8) -> Lettering {
    match influence {
        0 | 1 => Lettering::NOTE,
        2 => Lettering::LABEL,
        3 => Lettering::LABEL.size(text::NORMAL),
        4 => Lettering::LABEL.size(text::NORMAL).strong(),
        _ => Lettering::LABEL.size(text::LARGE).strong(),
    }
}

fn member(person: &Member, area: Area, size: Size, drawing: &mut Drawing<'_>) {
    border(person.support.filter(|_| !person.gone), area, person.here, drawing);
    let tone = match (person.gone, person.here) {
        (true, _) => Tone::Quiet,
        (false, true) => Tone::Accent,
        (false, false) => Tone::Ink,
    };
    let name = if person.gone { Lettering::NOTE } else { lettering(person.influence).tone(tone) };
    let left = area.x + PADDING;
    let room = area.width - 2.0 * PADDING;
    if !size.full {
        let bar = coverage(person, Point::new(area.right() - PADDING, area.centre().y), drawing);
        let name = if name.size > text::NORMAL { name.size(text::NORMAL) } else { name };
        let text = name.shorten(&person.name, room - bar);
        drawing.text(Point::new(left, name.baseline(area.centre().y)), &text, name);
        return;
    }
    // A little smaller before the name breaks off.
    let fits = |name: &Lettering| name.width(&person.name) <= room;
    let smaller = [name, name.size(name.size.min(text::NORMAL)), name.size(text::SMALL)];
    let name = smaller.into_iter().find(fits).unwrap_or(name.size(text::SMALL));
    let mut y = area.y + 14.0;
    drawing.text(Point::new(left, y), &name.shorten(&person.name, room), name);
    for line in titled(person, area.width) {
        y += LINE;
        drawing.text(Point::new(left, y), &line, Lettering::NOTE);
    }
    y += LINE;
    let bar = coverage(person, Point::new(area.right() - PADDING, y - 2.7), drawing);
    drawing.text(Point::new(left, y), &Lettering::LABEL.shorten(&person.roles, room - bar), Lettering::LABEL);
}

/// The edge of a box says how the person stands to us: two lines, a bold one, a thin one, dashes, bold dashes, none.
fn border(stance: Option<Stance>, area: Area, here: bool, drawing: &mut Drawing<'_>) {
    let tone = if here { Tone::Accent } else { Tone::Ink };
    let ground = Paint::fill(Tone::Paper);
    match stance {
        None => drawing.area(area, ground),
        Some(Stance::Neutral) => drawing.area(area, ground.edged(tone, 0.5)),
        Some(Stance::Supportive) => drawing.area(area, ground.edged(tone, 1.5)),
        Some(Stance::Mentor) => {
            drawing.area(area, ground.edged(tone, 0.9));
            drawing.area(area.grown(-2.0), Paint::stroke(tone, 0.9));
        }
        Some(Stance::Unsupportive) => drawing.area(area, ground.edged(tone, 0.8).dashed()),
        Some(Stance::Against) => drawing.area(area, ground.edged(tone, 1.8).broken()),
    }
}

/// Four small fields, filled as far as we cover the person, that end at a place. Gives the room they take.
fn coverage(person: &Member, end: Point, drawing: &mut Drawing<'_>) -> f64 {
    let Some(coverage) = person.coverage.filter(|_| !person.gone) else { return 0.0 };
    bar(coverage, Point::new(end.x - BAR, end.y), drawing);
    BAR + 4.0
}

const FIELD: f64 = 5.0;
const BAR: f64 = 4.0 * FIELD + 3.0;

fn bar(coverage: u8, start: Point, drawing: &mut Drawing<'_>) {
    for field in 0..4_u8 {
        let x = start.x + f64::from(field) * (FIELD + 1.0);
        let fill = if field < coverage { Tone::Ink } else { Tone::Rule };
        let (height, y) = if field < coverage { (4.0, start.y - 2.0) } else { (1.2, start.y + 0.8) };
        drawing.area(Area::new(x, y, FIELD, height), Paint::fill(fill));
    }
}

/// A way from one box to another.
#[derive(Clone, Copy)]
struct Way {
    from: Point,
    bends: [Point; 2],
    to: Point,
}

/// Informal influence: thin curves that pass behind the boxes, each on the way that the fewest boxes hide.
fn influences(people: &[Member], places: &Places, drawing: &mut Drawing<'_>) {
    let mut drawn: Vec<Way> = Vec::new();
    for (at, person) in people.iter().enumerate() {
        for other in person.influences.iter().filter(|other| **other != at && **other < people.len()) {
            let way = best_way(at, *other, places, &drawn);
            let paint = Paint::stroke(Tone::Accent, 0.7);
            drawing.curve(way.from, way.bends, way.to, paint);
            head(way, drawing);
            drawn.push(way);
        }
    }
}

fn head(way: Way, drawing: &mut Drawing<'_>) {
    let tip = way.to;
    let neck = tip.towards(way.bends[1], 4.5);
    let (x, y) = ((tip.x - neck.x) * 0.4, (tip.y - neck.y) * 0.4);
    let corners = [tip, Point::new(neck.x - y, neck.y + x), Point::new(neck.x + y, neck.y - x)];
    drawing.polygon(&corners, Paint::fill(Tone::Accent));
}

fn best_way(from: usize, to: usize, places: &Places, drawn: &[Way]) -> Way {
    let (start, end) = (places.boxes[from], places.boxes[to]);
    let mut best: Option<(Way, f64)> = None;
    for (from_place, from_out) in ends(start) {
        for (to_place, to_out) in ends(end) {
            for reach in [10.0, 22.0, 40.0] {
                let out = |place: Point, out: (f64, f64)| Point::new(place.x + out.0 * reach, place.y + out.1 * reach);
                let bends = [out(from_place, from_out), out(to_place, to_out)];
                let way = Way { from: from_place, bends, to: to_place };
                let cost = way.cost(from, to, places, drawn);
                if best.is_none_or(|(_, lowest)| cost < lowest - 1e-9) {
                    best = Some((way, cost));
                }
            }
        }
    }
    let straight = Way { from: start.centre(), bends: [start.centre(), end.centre()], to: end.centre() };
    best.map_or(straight, |(way, _)| way)
}

/// Where a curve may leave a box, and in which direction: four places on each side, two above and below.
fn ends(area: Area) -> Vec<(Point, (f64, f64))> {
    let Point { x, y } = area.centre();
    let apart = area.height / 5.0;
    let mut ends = Vec::new();
    for step in [-0.5, 0.5, -1.5, 1.5] {
        ends.push((Point::new(area.right(), y + step * apart), (1.0, 0.0)));
        ends.push((Point::new(area.x, y + step * apart), (-1.0, 0.0)));
    }
    for step in [1.0, 2.0] {
        let x = x + step * area.width / 6.0;
        ends.push((Point::new(x, area.y), (0.0, -1.0)));
        ends.push((Point::new(x, area.bottom()), (0.0, 1.0)));
    }
    ends
}

impl Way {
    fn at(&self, part: f64) -> Point {
        let rest = 1.0 - part;
        let weights = [rest * rest * rest, 3.0 * rest * rest * part, 3.0 * rest * part * part, part * part * part];
        let points = [self.from, self.bends[0], self.bends[1], self.to];
        let sum = |of: fn(Point) -> f64| points.iter().zip(weights).map(|(point, weight)| of(*point) * weight).sum();
        Point::new(sum(|point| point.x), sum(|point| point.y))
    }

    fn points(&self) -> Vec<Point> {
        (0..=24_u8).map(|step| self.at(f64::from(step) / 24.0)).collect()
    }

    /// The longer, the more hidden and the more crossed, the worse.
    fn cost(&self, from: usize, to: usize, places: &Places, drawn: &[Way]) -> f64 {
        let points = self.points();
        let mut cost = 0.0;
        for step in points.windows(2) {
            cost += step[0].distance(step[1]);
            let middle = Point::new(f64::midpoint(step[0].x, step[1].x), f64::midpoint(step[0].y, step[1].y));
            let inside = |area: &Area| area.meets_circle(middle, 0.6);
            for (at, area) in places.boxes.iter().enumerate() {
                let own = at == from || at == to;
                if inside(area) {
                    cost += if own { 8.0 } else { 26.0 };
                }
            }
            if middle.x < 1.0 || middle.x > WIDTH - 1.0 || middle.y < 0.5 {
                cost += 400.0;
            }
            let crossings = places.lines.iter().filter(|line| segments_cross((step[0], step[1]), **line));
            cost += 6.0 * steps(crossings.count());
        }
        for other in drawn {
            let theirs = other.points();
            let crossed = theirs
                .windows(2)
                .filter(|theirs| points.windows(2).any(|own| segments_cross((own[0], own[1]), (theirs[0], theirs[1]))));
            cost += 15.0 * steps(crossed.count());
            // Two curves that end in the same place cannot be told apart.
            for (one, two) in
                [(self.from, other.from), (self.from, other.to), (self.to, other.from), (self.to, other.to)]
            {
                cost += if one.distance(two) < 5.0 { 60.0 } else { 0.0 };
            }
        }
        cost
    }
}

/// What the signs that occur mean.
fn explain(map: &Map, y: f64, drawing: &mut Drawing<'_>) {
    if map.people.is_empty() {
        return;
    }
    let mut x = 0.0;
    let say = |sign: f64, words: &str, x: &mut f64, drawing: &mut Drawing<'_>| {
        let text = Lettering::NOTE.shorten(words, WIDTH - *x - sign - 4.0);
        drawing.text(Point::new(*x + sign + 4.0, Lettering::NOTE.baseline(y)), &text, Lettering::NOTE);
        *x += sign + 4.0 + Lettering::NOTE.width(&text) + 11.0;
    };
    let stances = [Stance::Mentor, Stance::Supportive, Stance::Neutral, Stance::Unsupportive, Stance::Against];
    for (stance, words) in stances.into_iter().zip(map.key.stances.iter().rev()) {
        let occurs = map.people.iter().any(|person| person.support == Some(stance) && !person.gone);
        if occurs && x < WIDTH - 40.0 {
            border(Some(stance), Area::new(x + 1.0, y - 4.5, 16.0, 9.0), false, drawing);
            say(18.0, words, &mut x, drawing);
        }
    }
    if map.people.iter().any(|person| person.coverage.is_some()) && x < WIDTH - 50.0 {
        bar(3, Point::new(x, y), drawing);
        say(BAR, &map.key.coverage, &mut x, drawing);
    }
    if map.people.iter().any(|person| !person.influences.is_empty()) && x < WIDTH - 40.0 {
        let way = Way {
            from: Point::new(x, y + 3.0),
            bends: [Point::new(x + 6.0, y - 6.0), Point::new(x + 10.0, y - 3.0)],
            to: Point::new(x + 18.0, y + 1.0),
        };
        drawing.curve(way.from, way.bends, way.to, Paint::stroke(Tone::Accent, 0.7));
        head(way, drawing);
        say(18.0, &map.key.influence, &mut x, drawing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn person(at: usize, boss: Option<usize>) -> Member {
        let level = u8::try_from(at % 5).unwrap_or(0);
        let stances = [Stance::Against, Stance::Unsupportive, Stance::Neutral, Stance::Supportive, Stance::Mentor];
        Member {
            name: format!("Persona {at}"),
            title: "Directora de compras".to_owned(),
            roles: "decide, compra".to_owned(),
            influence: level + 1,
            support: Some(stances[at % 5]),
            coverage: Some(level),
            boss,
            ..Member::default()
        }
    }

    fn map(people: Vec<Member>) -> Map {
        let words = ["en contra", "no apoya", "neutral", "apoya", "mentor"].map(str::to_owned);
        let key = Key { stances: words, coverage: "cobertura".to_owned(), influence: "influye en".to_owned() };
        Map { caption: Caption::default(), people, key }
    }

    fn boxes(map: &Map) -> Vec<Area> {
        let tree = Tree::of(&map.people);
        let full = Places::of(&map.people, &tree, Size::FULL);
        if full.height > HIGHEST { Places::of(&map.people, &tree, Size::COMPACT).boxes } else { full.boxes }
    }

    /// No two boxes touch, none leaves the page, every name is written.
    fn holds(map: &Map) {
        let chart = draw(map, &Palette::default());
        check(&chart);
        assert!(chart.height <= 690, "{} pt is higher than a page", chart.height);
        let boxes = boxes(map);
        for (at, area) in boxes.iter().enumerate() {
            assert!(Area::new(0.0, 0.0, WIDTH, f64::from(chart.height)).holds(*area), "{at}: {area:?}");
            assert!(area.width >= 60.0, "{at}: {area:?}");
            assert!(boxes[at + 1..].iter().all(|other| !area.overlaps(*other)), "{at} lies on another");
        }
        let texts = text_boxes(&chart);
        for person in &map.people {
            assert!(texts.iter().any(|(text, _)| *text == person.name), "{} is not written", person.name);
        }
    }

    #[test]
    fn thirty_people_in_any_tree_keep_apart_and_on_the_page() {
        let shapes: [fn(usize) -> Option<usize>; 7] = [
            |_| None,
            |at| (at > 0).then_some(0),
            |at| at.checked_sub(1),
            |at| (at > 0).then(|| (at - 1) / 2),
            |at| (at > 0).then(|| (at - 1) / 5),
            |at| (at > 0).then(|| usize::from(at > 2) * 2),
            |at| (at % 10 != 0).then(|| at - at % 10),
        ];
        for shape in shapes {
            holds(&map((0..30).map(|at| person(at, shape(at))).collect()));
        }
    }

    #[test]
    fn who_reports_stands_below_and_to_the_right() {
        let map = map(vec![person(0, None), person(1, Some(0)), person(2, Some(1)), person(3, Some(0))]);
        let boxes = boxes(&map);
        for (boss, own) in [(0, 1), (1, 2), (0, 3)] {
            assert!(boxes[own].y > boxes[boss].bottom() && boxes[own].x > boxes[boss].x, "{own} below {boss}");
        }
        assert!(boxes[3].x > boxes[1].right(), "two branches stand side by side");
    }

    #[test]
    fn a_circle_is_broken_at_the_most_influential() {
        let mut people = vec![person(0, Some(2)), person(1, Some(0)), person(2, Some(1)), person(3, Some(3))];
        people[1].influence = 5;
        assert_eq!(without_circles(&people), [Some(2), None, Some(1), None]);
        people.push(person(4, Some(99)));
        holds(&map(people));
    }

    #[test]
    fn support_is_seen_without_colour() {
        let stances = [Stance::Against, Stance::Unsupportive, Stance::Neutral, Stance::Supportive, Stance::Mentor];
        let mut seen = std::collections::BTreeSet::new();
        for stance in stances.map(Some).into_iter().chain([None]) {
            let palette = Palette::default();
            let mut drawing = Drawing::new(&palette, 100.0, 50.0);
            border(stance, Area::new(2.0, 2.0, 90.0, 40.0), false, &mut drawing);
            let chart = drawing.finish("test", &Caption::default());
            let edges: Vec<String> = elements(&chart.svg, "rect")
                .iter()
                .map(|rect| format!("{:?} {:?}", rect.get("stroke-width"), rect.get("stroke-dasharray")))
                .collect();
            assert!(seen.insert(edges.join("; ")), "{stance:?} looks like another");
        }
    }

    #[test]
    fn the_name_grows_with_influence() {
        let look = |influence: u8| (lettering(influence).size, lettering(influence).weight.number());
        let looks: Vec<(f64, u32)> = (2..=5).map(look).collect();
        assert!(looks.windows(2).all(|pair| pair[0] < pair[1]), "{looks:?}");
    }

    #[test]
    fn informal_influence_is_a_curve_from_one_to_another() {
        let mut people: Vec<Member> = (0..9).map(|at| person(at, (at > 0).then(|| (at - 1) / 3))).collect();
        people[4].influences = vec![2, 8, 4, 77];
        let chart = draw(&map(people), &Palette::default());
        check(&chart);
        // Two people, and the sign of the key; nobody influences himself or somebody unknown.
        assert_eq!(elements(&chart.svg, "path").len(), 3);
    }

    #[test]
    fn who_has_left_has_no_border_and_no_bar() {
        let mut people = vec![person(4, None), person(3, Some(0))];
        people[0].gone = true;
        let of = |people: Vec<Member>| elements(&draw(&map(people), &Palette::default()).svg, "rect").len();
        let mut both = people.clone();
        both[0].gone = false;
        assert!(of(people) < of(both));
    }

    #[test]
    fn long_and_hostile_names_stay_inside() {
        let mut people: Vec<Member> = (0..30).map(|at| person(at, (at > 0).then(|| (at - 1) / 4))).collect();
        for member in &mut people {
            (member.name, member.title, member.roles) = (LONG.to_owned(), HOSTILE.to_owned(), LONG.to_owned());
        }
        people[5].name = HOSTILE.to_owned();
        let mut hostile = map(people);
        hostile.key.stances[2] = LONG.to_owned();
        hostile.key.coverage = HOSTILE.to_owned();
        check(&draw(&hostile, &Palette::default()));
        check(&draw(&map(Vec::new()), &Palette::default()));
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let map = map((0..30).map(|at| person(at, (at > 0).then(|| (at - 1) / 3))).collect());
        assert_eq!(draw(&map, &Palette::default()), draw(&map, &Palette::default()));
    }
}
