//! Who talks to whom between two companies: two triangles that touch at their tips where everything goes through one
//! pair of people, and face each other with their long sides where many functions talk.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::finite;
use crate::chart::geometry::largest;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;

/// What the drawing is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Interaction {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Which figure the two triangles make.
    pub shape: Shape,
    /// Our people.
    pub ours: Side,
    /// The customer's people.
    pub theirs: Side,
    /// Who talks to whom.
    pub lines: Vec<Contact>,
    /// What the signs mean.
    pub key: Key,
}

/// The figure of the two triangles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The tips touch.
    BowTie,
    /// The long sides face each other, the tips point outwards.
    Diamond,
    /// On the way from one to the other: the outer ends are cut off.
    Between,
}

/// One of the two companies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// What it is called.
    pub name: String,
    /// Its people; their order decides where nothing else does.
    pub people: Vec<Person>,
}

/// Somebody on one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Name and surname.
    pub name: String,
    /// Function; people of one function stand together.
    pub function: String,
    /// Whether it is the manager, or the main buyer.
    pub main: bool,
}

/// Two people who talk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    /// The place in our list.
    pub ours: usize,
    /// The place in theirs.
    pub theirs: usize,
    /// How often; nothing where it is only planned.
    pub contacts: f64,
}

/// The words below the drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Key {
    /// What the widest line stands for.
    pub widest: String,
    /// Lines of the manager.
    pub manager: String,
    /// Lines of everybody else.
    pub direct: String,
    /// Dashed lines.
    pub planned: String,
    /// Hollow dots.
    pub nobody: String,
}

const WIDTH: f64 = 470.0;
const TOP: f64 = 22.0;
const LEAST: f64 = 96.0;
/// Between two people of the shorter side, at most.
const SPREAD: f64 = 26.0;
const WIDEST: f64 = 7.0;
const THINNEST: f64 = 0.7;

/// Draws both companies, 470 pt wide.
pub fn draw(interaction: &Interaction, palette: &Palette) -> Chart {
    let (ours, theirs) = orders(interaction);
    let rows = ours.len().max(theirs.len());
    let pitch = match rows {
        0..=12 => 17.0,
        13..=20 => 14.0,
        _ => 11.0,
    };
    let height = (pitch * count(rows)).max(LEAST);
    let stage = Stage::new(interaction.shape, height, pitch);
    let key = TOP + height + 22.0;
    let mut drawing = Drawing::new(palette, WIDTH, key + 8.0);
    let left = stage.dots(&interaction.ours, &ours, false);
    let right = stage.dots(&interaction.theirs, &theirs, true);
    let sides = [(&interaction.ours, &ours, &left, false), (&interaction.theirs, &theirs, &right, true)];
    let mut labels = Vec::new();
    for (side, order, dots, far) in sides {
        labels.extend(order.iter().flat_map(|at| stage.labels(&side.people[*at], dots[*at], far)));
    }
    stage.triangles(&labels, &mut drawing);
    lines(interaction, &left, &right, &mut drawing);
    for (side, order, dots, far) in sides {
        title(side, far, &mut drawing);
        for at in order {
            let talks = interaction
                .lines
                .iter()
                .any(|line| line.contacts > 0.0 && if far { line.theirs == *at } else { line.ours == *at });
            stage.dot(&side.people[*at], dots[*at], far, talks, &mut drawing);
        }
    }
    for label in &labels {
        drawing.text(label.at, &label.text, label.lettering);
    }
    explain(interaction, key, &mut drawing);
    drawing.finish("interaction", &interaction.caption)
}

/// Where the figure stands.
struct Stage {
    shape: Shape,
    height: f64,
    pitch: f64,
    /// Where the dots of our side stand; theirs stand opposite.
    base: f64,
    /// Where the manager stands.
    tip: f64,
}

/// Where somebody's row and dot are.
#[derive(Clone, Copy, Debug)]
struct Place {
    row: f64,
    dot: Point,
}

impl Stage {
    fn new(shape: Shape, height: f64, pitch: f64) -> Self {
        let (base, tip) = match shape {
            Shape::BowTie => (152.0, 214.0),
            Shape::Diamond | Shape::Between => (162.0, 162.0),
        };
        Self { shape, height, pitch, base, tip }
    }

    fn middle(&self) -> f64 {
        TOP + self.height / 2.0
    }

    /// Both figures; their edges break off around the names that stand on them.
    fn triangles(&self, labels: &[Label], drawing: &mut Drawing<'_>) {
        let (top, bottom, middle) = (TOP, TOP + self.height, self.middle());
        // From the outer end to the inner: where, and how far up and down.
        let half = self.height / 2.0;
        let (outer, inner) = match self.shape {
            Shape::BowTie => ((self.base - 6.0, half), (WIDTH / 2.0, 0.0)),
            Shape::Diamond => ((0.0, 0.0), (self.base + 8.0, half)),
            Shape::Between => ((58.0, half / 3.0), (self.base + 8.0, half)),
        };
        for far in [false, true] {
            let x = |x: f64| if far { WIDTH - x } else { x };
            let corners = [
                Point::new(x(outer.0), (middle - outer.1).max(top)),
                Point::new(x(inner.0), (middle - inner.1).max(top)),
                Point::new(x(inner.0), (middle + inner.1).min(bottom)),
                Point::new(x(outer.0), (middle + outer.1).min(bottom)),
            ];
            drawing.polygon(&corners, Paint::fill(Tone::Wash));
            for (at, from) in corners.iter().enumerate() {
                edge(*from, corners[(at + 1) % corners.len()], labels, drawing);
            }
        }
    }

    /// Row and dot of everybody of a side, by their place in its list.
    fn dots(&self, side: &Side, order: &[usize], far: bool) -> Vec<Place> {
        let mut dots = vec![Place { row: 0.0, dot: Point::new(0.0, 0.0) }; side.people.len()];
        // The shorter side spreads out, so that its lines do not all begin in one place.
        let pitch = (self.height / count(order.len().max(1))).clamp(self.pitch, SPREAD.max(self.pitch));
        let first = self.middle() - (count(order.len()) - 1.0) * pitch / 2.0;
        for (row, at) in order.iter().enumerate() {
            let y = first + count(row) * pitch;
            let apart = self.shape == Shape::BowTie && side.people[*at].main;
            let (x, dot) = if apart { (self.tip, self.middle()) } else { (self.base, y) };
            dots[*at] = Place { row: y, dot: Point::new(if far { WIDTH - x } else { x }, dot) };
        }
        dots
    }

    /// Name and function of somebody, the function beside the dot.
    fn labels(&self, person: &Person, place: Place, far: bool) -> Vec<Label> {
        let x = |x: f64| if far { WIDTH - x } else { x };
        let end = |lettering: Lettering| if far { lettering } else { lettering.end() };
        let room = self.edge();
        let name = Lettering::LABEL.strong_if(person.main);
        let wanted = name.width(&person.name).min(room * 0.7);
        let function = Lettering::NOTE.shorten(&person.function, room - wanted - 6.0);
        let behind = Lettering::NOTE.width(&function);
        let start = if behind > 0.0 { room - behind - 6.0 } else { room };
        let label = |text: String, from: f64, lettering: Lettering| {
            let width = lettering.width(&text);
            let left = if far { x(from) } else { from - width };
            Label {
                area: Area::new(left, place.row - 4.0, width, 8.0),
                at: Point::new(x(from), lettering.baseline(place.row)),
                text,
                lettering: end(lettering),
            }
        };
        vec![label(function, room, Lettering::NOTE), label(name.shorten(&person.name, start), start, name)]
    }

    /// Where the labels of our side end.
    fn edge(&self) -> f64 {
        self.base - 8.0
    }

    fn dot(&self, person: &Person, place: Place, far: bool, talks: bool, drawing: &mut Drawing<'_>) {
        let x = |x: f64| if far { WIDTH - x } else { x };
        if (x(place.dot.x) - self.base).abs() > 1.0 {
            let from = Point::new(x(self.edge() + 3.0), place.row);
            drawing.line(from, place.dot, Paint::stroke(Tone::Quiet, 0.5));
        }
        let paint = match (talks, person.main) {
            (true, true) => Paint::fill(Tone::Accent).edged(Tone::Paper, 0.75),
            (true, false) => Paint::fill(Tone::Ink).edged(Tone::Paper, 0.75),
            (false, _) => Paint::fill(Tone::Paper).edged(Tone::Ink, 0.9),
        };
        drawing.circle(place.dot, if person.main { 4.6 } else { 3.2 }, paint);
    }
}

/// A text and the room it takes.
struct Label {
    text: String,
    lettering: Lettering,
    at: Point,
    area: Area,
}

/// A line of a figure, where no name stands on it.
fn edge(from: Point, to: Point, labels: &[Label], drawing: &mut Drawing<'_>) {
    const STEP: f64 = 2.0;
    let length = from.distance(to);
    let taken = |at: f64| {
        let point = from.towards(to, at);
        labels.iter().any(|label| label.area.grown(2.0).meets_circle(point, 0.5))
    };
    let mut start: Option<f64> = None;
    let mut at = 0.0;
    while at <= length {
        match (start, taken(at)) {
            (None, false) => start = Some(at),
            (Some(free), true) => {
                drawing.line(from.towards(to, free), from.towards(to, at - STEP), Paint::stroke(Tone::Mid, 0.6));
                start = None;
            }
            _ => {}
        }
        at += STEP;
    }
    if let Some(free) = start {
        drawing.line(from.towards(to, free), to, Paint::stroke(Tone::Mid, 0.6));
    }
}

fn title(side: &Side, far: bool, drawing: &mut Drawing<'_>) {
    let lettering = Lettering::LABEL.strong();
    let name = lettering.shorten(&side.name, WIDTH / 2.0 - 12.0);
    let (x, lettering) = if far { (WIDTH, lettering.end()) } else { (0.0, lettering) };
    drawing.text(Point::new(x, 9.0), &name, lettering);
}

/// The widest first, so that the thin ones stay visible.
fn lines(interaction: &Interaction, left: &[Place], right: &[Place], drawing: &mut Drawing<'_>) {
    let most = largest(interaction.lines.iter().map(|line| line.contacts));
    let known = |line: &&Contact| line.ours < left.len() && line.theirs < right.len();
    let mut sorted: Vec<&Contact> = interaction.lines.iter().filter(known).collect();
    sorted.sort_by(|a, b| b.contacts.total_cmp(&a.contacts).then((a.ours, a.theirs).cmp(&(b.ours, b.theirs))));
    for line in sorted {
        let (from, to) = (left[line.ours].dot, right[line.theirs].dot);
        let bend = (to.x - from.x) * 0.42;
        let bends = [Point::new(from.x + bend, from.y), Point::new(to.x - bend, to.y)];
        let through = interaction.ours.people[line.ours].main;
        let paint = if finite(line.contacts) > 0.0 {
            let width = (WIDEST * finite(line.contacts) / most).max(THINNEST);
            Paint::stroke(tone(interaction.shape, through), width)
        } else {
            Paint::stroke(Tone::Quiet, 0.9).broken()
        };
        drawing.curve(from, bends, to, paint);
    }
}

/// What the form speaks of is in accent: the manager in a bow tie, everybody else in a diamond.
fn tone(shape: Shape, through_manager: bool) -> Tone {
    if through_manager == (shape == Shape::BowTie) { Tone::Accent } else { Tone::Mid }
}

/// The order of both sides from top to bottom: who talks stands as nearly opposite as can be, people of one function
/// together, the manager and the main buyer in the middle.
fn orders(interaction: &Interaction) -> (Vec<usize>, Vec<usize>) {
    let (ours, theirs) = (&interaction.ours.people, &interaction.theirs.people);
    let mut left: Vec<usize> = (0..ours.len()).collect();
    let mut right: Vec<usize> = (0..theirs.len()).collect();
    let valid: Vec<(usize, usize, f64)> = interaction
        .lines
        .iter()
        .filter(|line| line.ours < ours.len() && line.theirs < theirs.len())
        .map(|line| (line.ours, line.theirs, finite(line.contacts).max(0.5)))
        .collect();
    let turned: Vec<(usize, usize, f64)> =
        valid.iter().map(|(ours, theirs, weight)| (*theirs, *ours, *weight)).collect();
    for _ in 0..4 {
        right = ordered(theirs, &right, &turned, &left);
        left = ordered(ours, &left, &valid, &right);
    }
    (in_the_middle(ours, left), in_the_middle(theirs, right))
}

/// One side by the mean place of whom each talks to; who talks to nobody stands last.
fn ordered(people: &[Person], before: &[usize], lines: &[(usize, usize, f64)], other: &[usize]) -> Vec<usize> {
    let place = |at: usize| other.iter().position(|own| *own == at).map_or(0.0, count);
    let mean = |own: &dyn Fn(usize) -> bool| {
        let (sum, weight) = lines
            .iter()
            .filter(|line| own(line.0))
            .fold((0.0, 0.0), |(sum, all), line| (sum + line.2 * place(line.1), all + line.2));
        if weight > 0.0 { sum / weight } else { f64::MAX }
    };
    let mut functions: BTreeMap<&str, f64> = BTreeMap::new();
    for person in people {
        let of_function = |at: usize| people[at].function == person.function;
        functions.entry(&person.function).or_insert_with(|| mean(&of_function));
    }
    let key = |at: usize| (functions[people[at].function.as_str()], mean(&|own| own == at));
    let mut order = before.to_vec();
    order.sort_by(|a, b| compare(key(*a), &people[*a].function, key(*b), &people[*b].function));
    order
}

fn compare(a: (f64, f64), a_function: &str, b: (f64, f64), b_function: &str) -> Ordering {
    a.0.total_cmp(&b.0).then_with(|| a_function.cmp(b_function)).then(a.1.total_cmp(&b.1))
}

fn in_the_middle(people: &[Person], mut order: Vec<usize>) -> Vec<usize> {
    if let Some(at) = order.iter().position(|at| people[*at].main) {
        let main = order.remove(at);
        order.insert(order.len() / 2, main);
    }
    order
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// What the signs that occur mean.
fn explain(interaction: &Interaction, y: f64, drawing: &mut Drawing<'_>) {
    let Interaction { shape, key, lines, ours, theirs, .. } = interaction;
    let talks = |through: bool| {
        lines
            .iter()
            .any(|line| line.contacts > 0.0 && ours.people.get(line.ours).is_some_and(|person| person.main == through))
    };
    let most = largest(lines.iter().map(|line| line.contacts));
    let silent = |people: usize, end: fn(&Contact) -> usize| {
        (0..people).any(|at| !lines.iter().any(|line| line.contacts > 0.0 && end(line) == at))
    };
    let nobody = silent(ours.people.len(), |line| line.ours) || silent(theirs.people.len(), |line| line.theirs);
    let signs = [
        (most > 0.0, &key.widest, Paint::stroke(Tone::Quiet, WIDEST)),
        (talks(true), &key.manager, Paint::stroke(tone(*shape, true), 3.0)),
        (talks(false), &key.direct, Paint::stroke(tone(*shape, false), 3.0)),
        (lines.iter().any(|line| line.contacts <= 0.0), &key.planned, Paint::stroke(Tone::Quiet, 0.9).broken()),
    ];
    let mut x = 0.0;
    let say = |words: &str, x: &mut f64, drawing: &mut Drawing<'_>| {
        let text = Lettering::NOTE.shorten(words, WIDTH - *x);
        drawing.text(Point::new(*x, Lettering::NOTE.baseline(y)), &text, Lettering::NOTE);
        *x += Lettering::NOTE.width(&text) + 12.0;
    };
    for (_, words, paint) in signs.into_iter().filter(|(occurs, ..)| *occurs) {
        if x > WIDTH - 50.0 {
            return;
        }
        drawing.line(Point::new(x, y), Point::new(x + 18.0, y), paint);
        x += 22.0;
        say(words, &mut x, drawing);
    }
    if nobody && x < WIDTH - 30.0 {
        drawing.circle(Point::new(x + 4.0, y), 3.2, Paint::fill(Tone::Paper).edged(Tone::Ink, 0.9));
        x += 11.0;
        say(&key.nobody, &mut x, drawing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn side(name: &str, count: usize) -> Side {
        let functions = ["Ventas", "Logística", "Calidad", "I+D", "Finanzas", "Dirección general"];
        let person = |at: usize| Person {
            name: format!("{name} {at}"),
            function: functions[at % functions.len()].to_owned(),
            main: at == 0,
        };
        Side { name: name.to_owned(), people: (0..count).map(person).collect() }
    }

    fn between(ours: usize, theirs: usize, contacts: f64) -> Contact {
        Contact { ours, theirs, contacts }
    }

    fn interaction(shape: Shape, people: usize) -> Interaction {
        let lines = (0..people)
            .flat_map(|at| [between(at, at, count(at % 9)), between(0, at, count(at % 4)), between(at, 0, 1.0)])
            .collect();
        let key = Key {
            widest: "14 contactos en 90 días".to_owned(),
            manager: "del gerente".to_owned(),
            direct: "de los demás".to_owned(),
            planned: "previsto".to_owned(),
            nobody: "sin contacto".to_owned(),
        };
        Interaction {
            caption: Caption::default(),
            shape,
            ours: side("Nuestra", people),
            theirs: side("Suya", people),
            lines,
            key,
        }
    }

    const SHAPES: [Shape; 3] = [Shape::BowTie, Shape::Diamond, Shape::Between];

    #[test]
    fn thirty_people_on_each_side_keep_their_labels_apart() {
        for shape in SHAPES {
            for people in [0, 1, 2, 7, 13, 21, 30] {
                let chart = draw(&interaction(shape, people), &Palette::default());
                check(&chart);
                assert!(chart.height < 420, "{}", chart.height);
                let texts = text_boxes(&chart);
                for at in 0..people {
                    for name in [format!("Nuestra {at}"), format!("Suya {at}")] {
                        assert!(texts.iter().any(|(text, _)| *text == name), "{name}");
                    }
                }
            }
        }
    }

    /// The corners of a triangle, without those that are the same.
    fn corners(chart: &Chart, at: usize) -> Vec<(f64, f64)> {
        let points = elements(&chart.svg, "polygon");
        let number = |text: &str| text.parse::<f64>().expect("a number");
        let pairs = points[at].get("points").expect("it has corners").split(' ').map(|pair| {
            let (x, y) = pair.split_once(',').expect("a pair");
            (number(x), number(y))
        });
        let mut corners: Vec<(f64, f64)> = pairs.collect();
        corners.dedup();
        if corners.first() == corners.last() {
            corners.pop();
        }
        corners
    }

    #[test]
    fn the_triangles_touch_at_their_tips_or_face_each_other() {
        let at = |shape: Shape| draw(&interaction(shape, 7), &Palette::default());
        let bow = at(Shape::BowTie);
        let (left, right) = (corners(&bow, 0), corners(&bow, 1));
        assert_eq!((left.len(), right.len()), (3, 3));
        let inner = |corners: &[(f64, f64)]| corners.iter().filter(|corner| (corner.0 - 235.0).abs() < 0.01).count();
        assert_eq!((inner(&left), inner(&right)), (1, 1), "one tip each, and they touch");

        let diamond = at(Shape::Diamond);
        let (left, right) = (corners(&diamond, 0), corners(&diamond, 1));
        assert_eq!((left.len(), right.len()), (3, 3));
        assert_eq!(left.iter().filter(|corner| corner.0 < 0.01).count(), 1, "the tip points outwards");
        assert_eq!(right.iter().filter(|corner| corner.0 > 469.99).count(), 1);
        assert_eq!(corners(&at(Shape::Between), 0).len(), 4);
    }

    #[test]
    fn no_edge_runs_through_a_name() {
        for shape in SHAPES {
            let chart = draw(&interaction(shape, 21), &Palette::default());
            let names = text_boxes(&chart);
            let edges = elements(&chart.svg, "line");
            let edges = edges.iter().filter(|edge| edge.get("stroke-width") == Some("0.6"));
            let mut seen = 0;
            for edge in edges {
                seen += 1;
                let end = |x: &str, y: &str| Point::new(edge.number(x), edge.number(y));
                let (from, to) = (end("x1", "y1"), end("x2", "y2"));
                let crossed = names.iter().find(|(_, area)| area.meets_segment(from, to));
                assert!(crossed.is_none(), "{shape:?}: an edge runs through {crossed:?}");
            }
            assert!(seen >= 6, "{shape:?}: two figures have {seen} edges");
        }
    }

    #[test]
    fn a_line_is_as_wide_as_its_contacts_and_dashed_where_planned() {
        let mut one = interaction(Shape::Diamond, 4);
        one.lines = vec![between(1, 1, 12.0), between(2, 2, 6.0), between(3, 3, 0.0)];
        let chart = draw(&one, &Palette::default());
        let paths = elements(&chart.svg, "path");
        let widths: Vec<f64> = paths.iter().map(|path| path.number("stroke-width")).collect();
        assert!((widths[0] - 7.0).abs() < 1e-9 && (widths[1] - 3.5).abs() < 1e-9, "{widths:?}");
        let dashed: Vec<bool> = paths.iter().map(|path| path.get("stroke-dasharray").is_some()).collect();
        assert_eq!(dashed, [false, false, true]);
        // Manager and main buyer have no contact: their dots are hollow, as are those of the planned pair and the key.
        let hollow = elements(&chart.svg, "circle").iter().filter(|dot| dot.get("fill") == Some("#ffffff")).count();
        assert_eq!(hollow, 5);
    }

    #[test]
    fn the_form_is_seen_without_colour() {
        // What the title speaks of is dark, the rest light.
        for (shape, manager, others) in [(Shape::BowTie, "#0b4f6c", "#a3adb5"), (Shape::Diamond, "#a3adb5", "#0b4f6c")]
        {
            let mut one = interaction(shape, 3);
            one.lines = vec![between(0, 1, 9.0), between(1, 2, 3.0)];
            let chart = draw(&one, &Palette::default());
            let strokes: Vec<String> =
                elements(&chart.svg, "path").iter().filter_map(|path| path.get("stroke").map(str::to_owned)).collect();
            assert_eq!(strokes, [manager, others], "{shape:?}");
        }
    }

    #[test]
    fn functions_that_talk_stand_opposite_each_other() {
        let mut one = interaction(Shape::Diamond, 6);
        one.lines = (1..6).map(|at| between(at, 6 - at, 3.0)).chain([between(0, 0, 9.0)]).collect();
        let (ours, theirs) = orders(&one);
        let row = |order: &[usize], at: usize| order.iter().position(|own| *own == at);
        for at in 1..6 {
            assert_eq!(row(&ours, at), row(&theirs, 6 - at), "{at}");
        }
        assert_eq!((ours[2], theirs[2]), (0, 0), "the manager and the main buyer are in the middle");
    }

    #[test]
    fn long_and_hostile_names_stay_inside() {
        for shape in SHAPES {
            let mut hostile = interaction(shape, 12);
            hostile.ours.name = LONG.repeat(3);
            hostile.theirs.name = HOSTILE.to_owned();
            hostile.key.direct = LONG.to_owned();
            for person in hostile.ours.people.iter_mut().chain(&mut hostile.theirs.people) {
                (person.name, person.function) = (LONG.to_owned(), LONG.to_owned());
            }
            hostile.lines.push(between(99, 0, f64::NAN));
            check(&draw(&hostile, &Palette::default()));
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let one = interaction(Shape::Between, 30);
        assert_eq!(draw(&one, &Palette::default()), draw(&one, &Palette::default()));
    }
}
