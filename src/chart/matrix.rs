//! The two-axis matrix: where accounts stand, how large they are, and where they move.

use std::f64::consts::FRAC_1_SQRT_2;

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::Tick;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::Scale;
use crate::chart::geometry::finite;
use crate::chart::place::Board;
use crate::chart::place::Placed;
use crate::chart::place::Wish;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;

/// What a matrix is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// How much room there is.
    pub size: Size,
    /// Left to right.
    pub x: Axis,
    /// Bottom to top.
    pub y: Axis,
    /// What the four fields are called.
    pub quadrants: Quadrants,
    /// The accounts, in any order; the same order gives the same drawing.
    pub points: Vec<Dot>,
}

/// How large a matrix is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 332 pt wide, for the pack: the ten accounts that matter are labelled, the rest are numbered.
    Large,
    /// 226 pt wide, two beside each other on a page: the ten accounts that matter are labelled.
    Medium,
    /// 172 pt wide, for a summary: only the account in question is labelled.
    Small,
}

/// One axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// What it measures.
    pub name: String,
    /// Its lower end.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
    /// Where the fields part.
    pub cut: f64,
    /// How near to the cut a score is in doubt: half the width of the band around it; 0 draws none.
    pub doubt: f64,
    /// The few numbers written at it.
    pub ticks: Vec<Tick>,
}

/// The names of the four fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quadrants {
    /// Low x, high y.
    pub top_left: String,
    /// High x, high y.
    pub top_right: String,
    /// Low x, low y.
    pub bottom_left: String,
    /// High x, low y.
    pub bottom_right: String,
}

/// One account.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dot {
    /// Its name.
    pub label: String,
    /// Its number in the table beside the matrix, written where there is no room for the name.
    pub number: String,
    /// Where it stands on the x axis.
    pub x: f64,
    /// Where it stands on the y axis.
    pub y: f64,
    /// Sales, as a share (0 to 1) of the largest amount in the drawing; the bubble's area.
    pub area: f64,
    /// Accessible spend, as a share (0 to 1) of the same amount; the ring's area.
    pub ring: Option<f64>,
    /// The shape of its bubble, and of where it stood.
    pub shape: Shape,
    /// Whether the page speaks of this account.
    pub here: bool,
    /// Where it stood at the last review.
    pub ghost: Option<(f64, f64)>,
    /// Where it is expected to go.
    pub forecast: Option<(f64, f64)>,
    /// The best competitor.
    pub rival: Option<Rival>,
}

/// The corners of a square, at 1 from its centre.
const SQUARE: [(f64, f64); 4] = [
    (FRAC_1_SQRT_2, FRAC_1_SQRT_2),
    (FRAC_1_SQRT_2, -FRAC_1_SQRT_2),
    (-FRAC_1_SQRT_2, -FRAC_1_SQRT_2),
    (-FRAC_1_SQRT_2, FRAC_1_SQRT_2),
];
/// The corners of a cross, those farthest from its centre at 1.
const CROSS: [(f64, f64); 12] = [
    (0.3162, 0.9487),
    (0.3162, 0.3162),
    (0.9487, 0.3162),
    (0.9487, -0.3162),
    (0.3162, -0.3162),
    (0.3162, -0.9487),
    (-0.3162, -0.9487),
    (-0.3162, -0.3162),
    (-0.9487, -0.3162),
    (-0.9487, 0.3162),
    (-0.3162, 0.3162),
    (-0.3162, 0.9487),
];
/// The corners of a star, its points at 1 and the others at a half.
const STAR: [(f64, f64); 10] = [
    (0.0, -1.0),
    (0.2939, -0.4045),
    (0.9511, -0.3090),
    (0.4755, 0.1545),
    (0.5878, 0.8090),
    (0.0, 0.5),
    (-0.5878, 0.8090),
    (-0.4755, 0.1545),
    (-0.9511, -0.3090),
    (-0.2939, -0.4045),
];

/// The shape of a bubble; whatever the shape, the area is that of the same circle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// A circle.
    #[default]
    Circle,
    /// A circle with a hole.
    Hollow,
    /// A triangle on its base.
    Triangle,
    /// A triangle on its tip.
    Fallen,
    /// A square.
    Square,
    /// A cross of five squares.
    Cross,
    /// A star with five points.
    Star,
}

impl Shape {
    /// How far its corners lie from its centre, in radii of the circle of the same area.
    fn reach(self) -> f64 {
        match self {
            Self::Circle | Self::Hollow => 1.0,
            Self::Triangle | Self::Fallen => 1.5551,
            Self::Square => 1.2533,
            Self::Cross => 1.2532,
            Self::Star => 1.4622,
        }
    }

    /// Half the width of the room in its middle, in the same radii.
    fn room(self) -> f64 {
        match self {
            Self::Circle | Self::Cross => 1.0,
            Self::Hollow => 0.0,
            Self::Triangle | Self::Fallen | Self::Star => 0.7,
            Self::Square => 0.88,
        }
    }

    /// Its corners around a centre; a circle has none.
    fn corners(self, centre: Point, radius: f64) -> Vec<Point> {
        let places: &[(f64, f64)] = match self {
            Self::Circle | Self::Hollow => &[],
            Self::Triangle => &[(0.0, -1.0), (0.8660, 0.5), (-0.8660, 0.5)],
            Self::Fallen => &[(0.0, 1.0), (-0.8660, -0.5), (0.8660, -0.5)],
            Self::Square => &SQUARE,
            Self::Cross => &CROSS,
            Self::Star => &STAR,
        };
        let reach = self.reach() * radius;
        places.iter().map(|(x, y)| Point::new(centre.x + reach * x, centre.y + reach * y)).collect()
    }
}

/// Where the best competitor of an account stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rival {
    /// On the x axis.
    pub x: f64,
    /// On the y axis.
    pub y: f64,
    /// Its name.
    pub label: String,
}

/// How many accounts of a large matrix are labelled by name.
const NAMED: usize = 10;
const LABEL_HEIGHT: f64 = 9.0;
/// Half the height of a competitor's mark.
const RIVAL: f64 = 3.2;
/// The hole of a hollow bubble, as a part of its radius.
const HOLE: f64 = 0.5;

/// Draws the matrix.
pub fn draw(matrix: &Matrix, palette: &Palette) -> Chart {
    let plot = Plot::of(matrix);
    let mut drawing = Drawing::new(palette, plot.frame.right() + 4.0, plot.frame.bottom() + 26.0);
    let bubbles = plot.bubbles(matrix);
    let ghosts = bubbles.iter().filter_map(|bubble| Some((bubble.ghost?, bubble.extent())));
    let circles = bubbles.iter().map(|bubble| (bubble.centre, bubble.reach())).chain(ghosts).collect();
    let mut board = Board::new(plot.frame.grown(-2.0), circles);
    plot.forbid(&bubbles, &mut board);
    let corners = plot.corners(&matrix.quadrants, &mut board);
    let labels = labels(matrix.size, &bubbles, &mut board);

    plot.doubts(matrix, &mut drawing);
    plot.axes(matrix, &mut drawing);
    for label in &labels {
        plot.interrupt(label.placed.area, matrix, &mut drawing);
    }
    movements(&bubbles, &mut drawing);
    for bubble in &bubbles {
        draw_bubble(bubble, &mut drawing);
    }
    targets(&bubbles, &mut drawing);
    for (at, text) in corners {
        drawing.text(at, &text, Lettering::NOTE);
    }
    for label in &labels {
        if let Some((from, to)) = label.placed.leader {
            drawing.line(from, to, Paint::stroke(Tone::Quiet, 0.4));
        }
    }
    for label in labels {
        let at = Point::new(label.placed.area.x, label.placed.area.bottom() - 1.9);
        drawing.text(at, &label.text, label.lettering);
    }
    drawing.finish("matrix", &matrix.caption)
}

/// The square and its scales.
struct Plot {
    frame: Area,
    x: Scale,
    y: Scale,
    cut: Point,
    largest: f64,
}

/// A dot where it is drawn.
struct Bubble<'a> {
    dot: &'a Dot,
    centre: Point,
    radius: f64,
    ring: Option<f64>,
    ghost: Option<Point>,
    forecast: Option<Point>,
    rival: Option<(Point, &'a str)>,
}

struct Label {
    text: String,
    lettering: Lettering,
    placed: Placed,
}

impl Plot {
    fn of(matrix: &Matrix) -> Self {
        let (side, largest) = match matrix.size {
            Size::Large => (312.0, 20.0),
            Size::Medium => (206.0, 14.0),
            Size::Small => (152.0, 11.0),
        };
        let frame = Area::new(16.0, 14.0, side, side);
        let inset = inset(matrix, side, largest);
        let x = Scale::new(matrix.x.from, matrix.x.to, frame.x + inset, frame.right() - inset);
        let y = Scale::new(matrix.y.from, matrix.y.to, frame.bottom() - inset, frame.y + inset);
        let cut = Point::new(x.at(matrix.x.cut), y.at(matrix.y.cut));
        Self { frame, x, y, cut, largest }
    }

    fn at(&self, (x, y): (f64, f64)) -> Point {
        Point::new(self.x.at(x), self.y.at(y))
    }

    /// In the order of drawing: the largest below, the account in question on top.
    fn bubbles<'a>(&self, matrix: &'a Matrix) -> Vec<Bubble<'a>> {
        let mut bubbles: Vec<Bubble<'a>> = matrix
            .points
            .iter()
            .map(|dot| Bubble {
                dot,
                centre: self.at((dot.x, dot.y)),
                radius: radius(dot.area, self.largest),
                ring: dot.ring.map(|share| radius(share, self.largest)),
                ghost: dot.ghost.map(|place| self.at(place)),
                forecast: dot.forecast.map(|place| self.at(place)),
                rival: dot.rival.as_ref().map(|rival| (self.at((rival.x, rival.y)), rival.label.as_str())),
            })
            .collect();
        bubbles.sort_by(|a, b| a.dot.here.cmp(&b.dot.here).then(b.radius.total_cmp(&a.radius)));
        bubbles
    }

    /// Tells the board what besides bubbles the labels keep clear of.
    fn forbid(&self, bubbles: &[Bubble<'_>], board: &mut Board) {
        board.line(Point::new(self.cut.x, self.frame.y), Point::new(self.cut.x, self.frame.bottom()));
        board.line(Point::new(self.frame.x, self.cut.y), Point::new(self.frame.right(), self.cut.y));
        for bubble in bubbles {
            for other in [bubble.ghost, bubble.forecast, bubble.rival.map(|(place, _)| place)].into_iter().flatten() {
                board.line(bubble.centre, other);
            }
            if let Some((place, _)) = bubble.rival {
                board.take(Area::new(place.x, place.y, 0.0, 0.0).grown(RIVAL + 0.4));
            }
        }
    }

    /// The names of the fields, each in the corner of its field that is most free.
    fn corners(&self, quadrants: &Quadrants, board: &mut Board) -> Vec<(Point, String)> {
        let (left, right) = (self.frame.x + 5.0, self.frame.right() - 5.0);
        let (top, bottom) = (self.frame.y + 4.0, self.frame.bottom() - 4.0 - LABEL_HEIGHT);
        let (before, behind) = (self.cut.x - 5.0, self.cut.x + 5.0);
        let (above, below) = (self.cut.y - 4.0 - LABEL_HEIGHT, self.cut.y + 4.0);
        let fields = [
            (&quadrants.top_left, left, before, [top, above], false),
            (&quadrants.top_right, behind, right, [top, above], true),
            (&quadrants.bottom_left, left, before, [bottom, below], false),
            (&quadrants.bottom_right, behind, right, [bottom, below], true),
        ];
        let mut corners = Vec::new();
        for (name, from, to, heights, outer_right) in fields {
            let text = Lettering::NOTE.shorten(name, (to - from).max(0.0));
            let width = Lettering::NOTE.width(&text);
            let mut sides = [from, to - width];
            if outer_right {
                sides.reverse();
            }
            let areas = heights.iter().flat_map(|y| sides.map(|x| Area::new(x, *y, width, LABEL_HEIGHT)));
            let areas: Vec<Area> = areas.collect();
            let free = areas.iter().find(|area| board.is_free(**area) && !board.covers_bubble(**area));
            let Some(area) = free.or_else(|| areas.iter().find(|area| board.is_free(**area))) else { continue };
            board.take(area.grown(1.0));
            corners.push((Point::new(area.x, area.bottom() - 1.9), text));
        }
        corners
    }

    /// The zone in which a small change of a score moves an account, as a pale cross along the cuts.
    fn doubts(&self, matrix: &Matrix, drawing: &mut Drawing<'_>) {
        let wash = Paint::fill(Tone::Wash);
        let Area { x: left, y: top, width, height } = self.frame;
        let (doubt, cut) = (finite(matrix.x.doubt), finite(matrix.x.cut));
        if doubt > 0.0 {
            let (from, to) = (self.x.at(cut - doubt).max(left), self.x.at(cut + doubt).min(self.frame.right()));
            drawing.area(Area::new(from, top, to - from, height), wash);
        }
        let (doubt, cut) = (finite(matrix.y.doubt), finite(matrix.y.cut));
        if doubt > 0.0 {
            let (from, to) = (self.y.at(cut + doubt).max(top), self.y.at(cut - doubt).min(self.frame.bottom()));
            drawing.area(Area::new(left, from, width, to - from), wash);
        }
    }

    /// A name that lies on a cut line interrupts it.
    fn interrupt(&self, name: Area, matrix: &Matrix, drawing: &mut Drawing<'_>) {
        let Area { x: left, y: top, .. } = self.frame;
        let upright = (Point::new(self.cut.x, top), Point::new(self.cut.x, self.frame.bottom()));
        let level = (Point::new(left, self.cut.y), Point::new(self.frame.right(), self.cut.y));
        for ((from, to), doubt) in [(upright, matrix.x.doubt), (level, matrix.y.doubt)] {
            if name.meets_segment(from, to) {
                drawing.area(name, Paint::fill(if doubt > 0.0 { Tone::Wash } else { Tone::Paper }));
            }
        }
    }

    fn axes(&self, matrix: &Matrix, drawing: &mut Drawing<'_>) {
        let Area { x: left, y: top, .. } = self.frame;
        let (right, bottom) = (self.frame.right(), self.frame.bottom());
        drawing.area(self.frame, Paint::stroke(Tone::Rule, 0.5));
        let thin = Paint::stroke(Tone::Quiet, 0.5);
        drawing.line(Point::new(self.cut.x, top), Point::new(self.cut.x, bottom), thin);
        drawing.line(Point::new(left, self.cut.y), Point::new(right, self.cut.y), thin);
        let room = self.frame.width;
        drawing.text(Point::new(left, top - 5.0), &Lettering::LABEL.shorten(&matrix.y.name, room), Lettering::LABEL);
        let name = Lettering::LABEL.shorten(&matrix.x.name, room);
        drawing.text(Point::new(right, bottom + 22.0), &name, Lettering::LABEL.end());
        let mut free_from = left - 16.0;
        for tick in sorted(&matrix.x.ticks) {
            let width = Lettering::NOTE.width(&tick.label);
            let x = (self.x.at(tick.at) - width / 2.0).min(right - width).max(left);
            if x >= free_from && width <= room {
                drawing.text(Point::new(x, bottom + 11.0), &tick.label, Lettering::NOTE);
                free_from = x + width + 3.0;
            }
        }
        let mut free_above = bottom + 16.0;
        for tick in sorted(&matrix.y.ticks) {
            let y = Lettering::NOTE.baseline(self.y.at(tick.at)).clamp(top + 6.0, bottom);
            if y <= free_above {
                let text = Lettering::NOTE.shorten(&tick.label, left - 4.0);
                drawing.text(Point::new(left - 4.0, y), &text, Lettering::NOTE.end());
                free_above = y - 9.0;
            }
        }
    }
}

fn sorted(ticks: &[Tick]) -> Vec<&Tick> {
    let mut sorted: Vec<&Tick> = ticks.iter().collect();
    sorted.sort_by(|a, b| a.at.total_cmp(&b.at));
    sorted
}

fn radius(share: f64, largest: f64) -> f64 {
    (finite(share).clamp(0.0, 1.0).sqrt() * largest).max(2.0)
}

/// How far the scales must begin inside the frame so that no bubble leaves it.
fn inset(matrix: &Matrix, side: f64, largest: f64) -> f64 {
    let (mut inset, mut widest) = (0.0_f64, largest + 1.5);
    for dot in &matrix.points {
        let bubble = radius(dot.area, largest) * dot.shape.reach();
        let reach = bubble.max(dot.ring.map_or(0.0, |ring| radius(ring, largest))) + 1.5;
        widest = widest.max(reach);
        for place in [Some((dot.x, dot.y)), dot.ghost].into_iter().flatten() {
            for (axis, number) in [(&matrix.x, place.0), (&matrix.y, place.1)] {
                let share = Scale::new(axis.from, axis.to, 0.0, 1.0).at(number);
                let edge = share.min(1.0 - share);
                if edge < 0.49 {
                    inset = inset.max((reach - edge * side) / (1.0 - 2.0 * edge));
                }
            }
        }
    }
    inset.min(widest)
}

/// The shape of a bubble, where it stands or where it stood.
fn outline(bubble: &Bubble<'_>, centre: Point, paint: Paint, drawing: &mut Drawing<'_>) {
    let corners = bubble.dot.shape.corners(centre, bubble.radius);
    if corners.is_empty() {
        drawing.circle(centre, bubble.radius, paint);
    } else {
        drawing.polygon(&corners, paint);
    }
}

fn draw_bubble(bubble: &Bubble<'_>, drawing: &mut Drawing<'_>) {
    let fill = if bubble.dot.here { Tone::Accent } else { Tone::Mid };
    outline(bubble, bubble.centre, Paint::fill(fill).edged(Tone::Paper, 0.75), drawing);
    if bubble.dot.shape == Shape::Hollow {
        drawing.circle(bubble.centre, bubble.radius * HOLE, Paint::fill(Tone::Paper));
    }
    if let Some(ring) = bubble.ring {
        let tone = if bubble.dot.here { Tone::Accent } else { Tone::Quiet };
        drawing.circle(bubble.centre, ring, Paint::stroke(tone, 0.75));
    }
}

/// Where accounts come from and where their competitors stand, below the bubbles.
fn movements(bubbles: &[Bubble<'_>], drawing: &mut Drawing<'_>) {
    for bubble in bubbles {
        if let Some(ghost) = bubble.ghost {
            drawing.line(ghost, bubble.centre, Paint::stroke(Tone::Quiet, 0.4));
            outline(bubble, ghost, Paint::stroke(Tone::Quiet, 0.6).dashed(), drawing);
        }
        if let Some((rival, _)) = bubble.rival {
            drawing.line(bubble.centre, rival, Paint::stroke(Tone::Ink, 0.5));
        }
    }
}

/// Where accounts go, and the marks of competitors, above the bubbles.
fn targets(bubbles: &[Bubble<'_>], drawing: &mut Drawing<'_>) {
    for bubble in bubbles {
        if let Some((rival, _)) = bubble.rival {
            drawing.diamond(rival, RIVAL, Paint::fill(Tone::Paper).edged(Tone::Ink, 0.9));
        }
        let Some(forecast) = bubble.forecast else { continue };
        let distance = bubble.centre.distance(forecast);
        if distance < 1.0 {
            continue;
        }
        let inside = distance < bubble.radius + 4.0;
        let tone = match (inside, bubble.dot.here) {
            (true, true) => Tone::Paper,
            (false, true) => Tone::Accent,
            (_, false) => Tone::Ink,
        };
        let from = if inside { bubble.centre } else { bubble.centre.towards(forecast, bubble.radius) };
        let neck = forecast.towards(bubble.centre, 4.0_f64.min(distance));
        drawing.line(from, neck, Paint::stroke(tone, 0.9));
        let (x, y) = ((forecast.x - neck.x) * 0.45, (forecast.y - neck.y) * 0.45);
        let head = [forecast, Point::new(neck.x - y, neck.y + x), Point::new(neck.x + y, neck.y - x)];
        drawing.polygon(&head, Paint::fill(tone));
    }
}

/// Names for those that matter, numbers for the rest, in this order, so that those that matter get the better place.
fn labels(size: Size, bubbles: &[Bubble<'_>], board: &mut Board) -> Vec<Label> {
    let mut ranked: Vec<&Bubble<'_>> = bubbles.iter().collect();
    ranked.sort_by(|a, b| b.dot.here.cmp(&a.dot.here).then(b.dot.area.total_cmp(&a.dot.area)));
    let (room, all) = match size {
        Size::Large => (118.0, true),
        Size::Medium => (100.0, true),
        Size::Small => (92.0, false),
    };
    let mut labels = Vec::new();
    let mut wanted: Vec<(String, Lettering, Wish)> = Vec::new();
    let mut want = |text: &str, lettering: Lettering, centre: Point, radius: f64| {
        let text = lettering.shorten(text, room);
        let wish = Wish { width: lettering.width(&text), height: LABEL_HEIGHT, centre, radius };
        wanted.extend((!text.is_empty()).then_some((text, lettering, wish)));
    };
    for bubble in ranked.iter().take(NAMED).filter(|bubble| all || bubble.dot.here) {
        let here = Lettering::LABEL.strong().tone(Tone::Accent);
        let lettering = if bubble.dot.here { here } else { Lettering::LABEL };
        want(&bubble.dot.label, lettering, bubble.centre, bubble.reach());
        if let Some((rival, name)) = bubble.rival {
            // As far as the corners of the room that the mark has taken.
            want(name, Lettering::NOTE, rival, 1.42 * (RIVAL + 0.4));
        }
    }
    for bubble in ranked.iter().skip(NAMED).filter(|_| all) {
        match inside(bubble, bubbles, board) {
            Some(label) => labels.push(label),
            None => want(&bubble.dot.number, Lettering::LABEL, bubble.centre, bubble.reach()),
        }
    }
    let wishes: Vec<Wish> = wanted.iter().map(|(_, _, wish)| *wish).collect();
    for ((text, lettering, _), placed) in wanted.into_iter().zip(board.place(&wishes)) {
        labels.extend(placed.map(|placed| Label { text, lettering, placed }));
    }
    labels
}

impl Bubble<'_> {
    fn reach(&self) -> f64 {
        self.ring.unwrap_or(0.0).max(self.extent())
    }

    /// How far the corners of its shape lie from its centre.
    fn extent(&self) -> f64 {
        self.radius * self.dot.shape.reach()
    }
}

/// The number of an account in its bubble, if there is room and nothing else lies there.
fn inside(bubble: &Bubble<'_>, bubbles: &[Bubble<'_>], board: &mut Board) -> Option<Label> {
    let lettering = Lettering::LABEL;
    let width = lettering.width(&bubble.dot.number);
    let Point { x, y } = bubble.centre;
    let area = Area::new(x - width / 2.0, y - LABEL_HEIGHT / 2.0, width, LABEL_HEIGHT);
    let mut others = bubbles.iter().filter(|other| !std::ptr::eq(other.dot, bubble.dot));
    let alone = others.all(|other| !area.meets_circle(other.centre, other.reach()));
    if width == 0.0 || width + 3.0 > 2.0 * bubble.radius * bubble.dot.shape.room() || !alone || !board.is_free(area) {
        return None;
    }
    board.take(area);
    Some(Label { text: bubble.dot.number.clone(), lettering, placed: Placed { area, leader: None } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn axis(name: &str) -> Axis {
        let tick = |at: f64, label: &str| Tick { at, label: label.to_owned() };
        Axis {
            name: name.to_owned(),
            from: 0.0,
            to: 10.0,
            cut: 5.0,
            doubt: 0.5,
            ticks: vec![tick(0.0, "0"), tick(5.0, "5"), tick(10.0, "10")],
        }
    }

    fn matrix(size: Size, points: Vec<Dot>) -> Matrix {
        let quadrants = Quadrants {
            top_left: "Estrella".to_owned(),
            top_right: "Estratégica".to_owned(),
            bottom_left: "Racionalizar".to_owned(),
            bottom_right: "Estatus".to_owned(),
        };
        Matrix { caption: Caption::default(), size, x: axis("Fortaleza"), y: axis("Atractivo"), quadrants, points }
    }

    fn serralba() -> Dot {
        Dot {
            label: "Serralba".to_owned(),
            number: "2".to_owned(),
            x: 6.65,
            y: 7.70,
            area: 0.57,
            ring: Some(1.0),
            shape: Shape::Circle,
            here: true,
            ghost: Some((6.2, 7.4)),
            forecast: Some((7.4, 8.0)),
            rival: Some(Rival { x: 6.25, y: 7.70, label: "Plastibérica".to_owned() }),
        }
    }

    /// Thirty accounts on five places, with long names.
    fn crowd() -> Vec<Dot> {
        let places = [(6.0, 7.0), (6.1, 7.0), (5.0, 5.0), (10.0, 10.0), (0.0, 0.0)];
        (0..30_u8)
            .map(|at| {
                let (x, y) = places[usize::from(at) % 5];
                let label = format!("{at} {LONG}");
                Dot {
                    label,
                    number: at.to_string(),
                    x,
                    y,
                    area: f64::from(at % 7) / 6.0,
                    here: at == 3,
                    ..Dot::default()
                }
            })
            .collect()
    }

    #[test]
    fn thirty_points_many_coincident_keep_their_labels_apart_and_inside() {
        let chart = draw(&matrix(Size::Large, crowd()), &Palette::default());
        check(&chart);
        let names = text_boxes(&chart).iter().filter(|(text, _)| text.contains("Coop")).count();
        assert_eq!(names, 10);
        let frame = Area::new(16.0, 14.0, 312.0, 312.0);
        for (text, area) in text_boxes(&chart).iter().filter(|(text, _)| text.contains("Coop")) {
            assert!(frame.holds(*area), "{text}");
        }
        let boxes = text_boxes(&chart);
        for at in 0..30_u8 {
            let number = at.to_string();
            let found = boxes.iter().any(|(text, _)| *text == number || text.starts_with(&format!("{number} ")));
            assert!(found, "{at} has neither name nor number");
        }
    }

    #[test]
    fn a_small_matrix_names_only_the_account_in_question() {
        let mut points = crowd();
        points[3].label = "Serralba".to_owned();
        let chart = draw(&matrix(Size::Small, points), &Palette::default());
        check(&chart);
        let texts: Vec<String> = text_boxes(&chart).into_iter().map(|(text, _)| text).collect();
        assert!(texts.contains(&"Serralba".to_owned()));
        assert!(!texts.iter().any(|text| text.contains("Coop")));
    }

    #[test]
    fn every_part_of_an_account_is_drawn() {
        for size in [Size::Large, Size::Medium, Size::Small] {
            let chart = draw(&matrix(size, vec![serralba()]), &Palette::default());
            check(&chart);
            assert_eq!(elements(&chart.svg, "circle").len(), 3, "ghost, bubble, ring");
            assert_eq!(elements(&chart.svg, "polygon").len(), 2, "rival, head of the arrow");
            assert!(chart.svg.contains(">Plastibérica</text>"));
        }
    }

    const SHAPES: [Shape; 7] =
        [Shape::Circle, Shape::Hollow, Shape::Triangle, Shape::Fallen, Shape::Square, Shape::Cross, Shape::Star];

    #[test]
    fn every_shape_has_the_area_of_the_circle() {
        for shape in SHAPES {
            let corners = shape.corners(Point::new(3.0, 4.0), 10.0);
            if corners.is_empty() {
                continue;
            }
            let next = corners.iter().cycle().skip(1);
            let twice: f64 = corners.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum();
            assert!((twice.abs() / 2.0 - 100.0 * std::f64::consts::PI).abs() < 0.5, "{shape:?}: {}", twice.abs() / 2.0);
            let farthest = corners.iter().map(|corner| corner.distance(Point::new(3.0, 4.0))).fold(0.0, f64::max);
            assert!((farthest - 10.0 * shape.reach()).abs() < 0.02, "{shape:?}: {farthest}");
        }
    }

    #[test]
    fn each_shape_is_drawn_and_keeps_the_labels_apart_and_the_bubble_inside() {
        let points = (0..30_u8).map(|at| Dot {
            label: format!("Cuenta número {at}"),
            number: at.to_string(),
            x: f64::from(at % 6) * 2.0,
            y: f64::from(at / 6) * 2.5,
            area: 0.2 + f64::from(at % 5) * 0.2,
            shape: SHAPES[usize::from(at) % 7],
            ..Dot::default()
        });
        let chart = draw(&matrix(Size::Large, points.collect()), &Palette::default());
        check(&chart);
        // Five circles, and four with a hole; the others have corners.
        assert_eq!(elements(&chart.svg, "circle").len(), 5 + 2 * 5);
        let polygons = elements(&chart.svg, "polygon");
        assert_eq!(polygons.len(), 20);
        let frame = Area::new(16.0, 14.0, 312.0, 312.0);
        for polygon in polygons {
            for place in polygon.get("points").expect("a polygon has corners").split(' ') {
                let (x, y) = place.split_once(',').expect("a corner has two numbers");
                let (x, y): (f64, f64) = (x.parse().expect("a number"), y.parse().expect("a number"));
                assert!(frame.holds(Area::new(x, y, 0.0, 0.0)), "{place}");
            }
        }
    }

    #[test]
    fn thirty_points_with_all_their_marks_keep_their_labels_apart() {
        let points = (0..30_u8).map(|at| {
            let (x, y) = (2.0 + f64::from(at % 6) * 1.3, 2.5 + f64::from(at / 6) * 1.4);
            Dot {
                label: format!("Cuenta número {at}"),
                number: at.to_string(),
                area: 0.05 + f64::from(at % 5) * 0.1,
                ring: Some(0.1 + f64::from(at % 5) * 0.12),
                ghost: Some((x - 0.4, y - 0.3)),
                forecast: Some((x + 0.5, y + 0.3)),
                x,
                y,
                ..Dot::default()
            }
        });
        let chart = draw(&matrix(Size::Large, points.collect()), &Palette::default());
        check(&chart);
        let named = text_boxes(&chart).iter().filter(|(text, _)| text.starts_with("Cuenta número")).count();
        assert_eq!(named, 10);
        assert_eq!(elements(&chart.svg, "circle").len(), 90, "ghost, bubble and ring of each");
    }

    #[test]
    fn the_zone_of_doubt_is_a_cross_along_the_cuts() {
        let bands = |doubt: f64| {
            let mut drawn = matrix(Size::Large, Vec::new());
            (drawn.x.doubt, drawn.y.doubt) = (doubt, doubt);
            let chart = draw(&drawn, &Palette::default());
            check(&chart);
            let bands = elements(&chart.svg, "rect").into_iter().filter(|area| area.get("class") == Some("c-wash"));
            bands.map(|area| (area.number("width"), area.number("height"))).collect::<Vec<_>>()
        };
        assert_eq!(bands(0.5), [(31.2, 312.0), (312.0, 31.2)]);
        assert!(bands(0.0).is_empty());
    }

    #[test]
    fn areas_are_in_proportion() {
        let dot = |area: f64| Dot { x: 5.0, y: 5.0, area, ..Dot::default() };
        let chart = draw(&matrix(Size::Large, vec![dot(1.0), dot(0.25)]), &Palette::default());
        let radii: Vec<f64> = elements(&chart.svg, "circle").iter().map(|circle| circle.number("r")).collect();
        assert!((radii[0] / radii[1] - 2.0).abs() < 1e-9, "{radii:?}");
    }

    #[test]
    fn no_bubble_leaves_the_frame() {
        let dot = |x: f64, y: f64| Dot { x, y, area: 1.0, ring: Some(1.0), ..Dot::default() };
        let corners =
            vec![dot(0.0, 0.0), dot(10.0, 10.0), dot(0.0, 10.0), dot(12.0, -4.0), dot(f64::NAN, f64::INFINITY)];
        let chart = draw(&matrix(Size::Large, corners), &Palette::default());
        let frame = Area::new(16.0, 14.0, 312.0, 312.0);
        for circle in elements(&chart.svg, "circle") {
            let centre = Area::new(circle.number("cx"), circle.number("cy"), 0.0, 0.0);
            assert!(frame.holds(centre.grown(circle.number("r"))));
        }
        check(&chart);
    }

    #[test]
    fn hostile_names_stay_names() {
        let mut dot = serralba();
        dot.label = HOSTILE.to_owned();
        let mut hostile = matrix(Size::Large, vec![dot]);
        hostile.caption.alt = HOSTILE.to_owned();
        hostile.x.name = HOSTILE.to_owned();
        hostile.quadrants.top_left = LONG.to_owned();
        check(&draw(&hostile, &Palette::default()));
    }

    #[test]
    fn nothing_at_all_is_an_empty_matrix() {
        let chart = draw(&matrix(Size::Large, Vec::new()), &Palette::default());
        check(&chart);
        assert!(elements(&chart.svg, "circle").is_empty());
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let crowd = matrix(Size::Large, crowd());
        assert_eq!(draw(&crowd, &Palette::default()), draw(&crowd, &Palette::default()));
    }
}
