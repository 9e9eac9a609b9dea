//! Places labels beside bubbles so that none lies on another.

use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::segments_cross;

/// What labels keep clear of.
pub(super) struct Board {
    /// No label leaves it.
    frame: Area,
    /// Bubbles: covered only where there is no other room.
    bubbles: Vec<(Point, f64)>,
    /// Thin lines: crossed only where that is the lesser evil.
    lines: Vec<(Point, Point)>,
    /// Texts and markers: never covered.
    taken: Vec<Area>,
}

/// A label that wants a place beside its bubble.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    /// The size of its text.
    pub(super) width: f64,
    /// The height of its line.
    pub(super) height: f64,
    /// The middle of its bubble.
    pub(super) centre: Point,
    /// How far the bubble reaches.
    pub(super) radius: f64,
}

/// Where a label came to stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    /// The box of the text.
    pub(super) area: Area,
    /// The line from the text to its bubble, if it stands apart.
    pub(super) leader: Option<(Point, Point)>,
}

/// Right, left, then the corners, above and below, then what lies between; the earlier the better.
const DIRECTIONS: [(f64, f64); 16] = [
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.71, -0.71),
    (0.71, 0.71),
    (-0.71, -0.71),
    (-0.71, 0.71),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.92, -0.38),
    (0.92, 0.38),
    (-0.92, -0.38),
    (-0.92, 0.38),
    (0.38, -0.92),
    (0.38, 0.92),
    (-0.38, -0.92),
    (-0.38, 0.92),
];
const DISTANCES: [f64; 13] = [2.5, 5.0, 8.0, 12.0, 17.0, 23.0, 30.0, 39.0, 50.0, 63.0, 78.0, 95.0, 115.0];
/// A label farther from its bubble than this needs a line to it.
const APART: f64 = 5.5;
/// Kept free around every label.
const AIR: f64 = 1.5;
/// What it costs to cover a bubble. A dearer place is taken only after looking everywhere.
const COVERED: f64 = 60.0;
/// How often every label may move once all the others are known.
const ROUNDS: usize = 6;
/// More labels than this are placed once.
const CROWD: usize = 45;

impl Board {
    pub(super) fn new(frame: Area, bubbles: Vec<(Point, f64)>) -> Self {
        Self { frame, bubbles, lines: Vec::new(), taken: Vec::new() }
    }

    pub(super) fn line(&mut self, from: Point, to: Point) {
        self.lines.push((from, to));
    }

    pub(super) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    pub(super) fn is_free(&self, area: Area) -> bool {
        self.frame.holds(area) && !self.taken.iter().any(|taken| taken.overlaps(area))
    }

    pub(super) fn covers_bubble(&self, area: Area) -> bool {
        self.bubbles.iter().any(|&(centre, radius)| area.meets_circle(centre, radius))
    }

    /// Finds a place for every label; those that matter come first. `None` where nothing is free.
    pub(super) fn place(&self, wishes: &[Wish]) -> Vec<Option<Placed>> {
        let mut placed: Vec<Option<Placed>> = vec![None; wishes.len()];
        // In a crowd there is little to gain by moving, and much to compute.
        let rounds = if wishes.len() > CROWD { 1 } else { ROUNDS };
        for _ in 0..rounds {
            let before = placed.clone();
            for (at, wish) in wishes.iter().enumerate() {
                placed[at] = None;
                placed[at] = self.best(wish, &placed);
            }
            if placed == before {
                break;
            }
        }
        placed
    }

    /// The cheapest place for one label among the others.
    fn best(&self, wish: &Wish, others: &[Option<Placed>]) -> Option<Placed> {
        let mut best = self.cheapest(beside(wish), wish, others, None);
        if best.is_none_or(|(_, cost)| cost >= COVERED) {
            best = self.cheapest(self.everywhere(wish), wish, others, best);
        }
        best.map(|(placed, _)| placed)
    }

    /// All places of the frame on a grid.
    fn everywhere(&self, wish: &Wish) -> Vec<(Area, f64)> {
        let mut areas = Vec::new();
        let mut y = self.frame.y;
        while y + wish.height <= self.frame.bottom() {
            let mut x = self.frame.x;
            while x + wish.width <= self.frame.right() {
                let area = Area::new(x, y, wish.width, wish.height);
                let distance = (area.nearest(wish.centre).distance(wish.centre) - wish.radius).max(0.0);
                areas.push((area, 0.8 * distance));
                x += 6.0;
            }
            y += 5.0;
        }
        areas
    }

    /// The cheapest of the candidates, or `best` if none is cheaper.
    fn cheapest(
        &self,
        mut candidates: Vec<(Area, f64)>,
        wish: &Wish,
        others: &[Option<Placed>],
        mut best: Option<(Placed, f64)>,
    ) -> Option<(Placed, f64)> {
        candidates.sort_by(|(_, a), (_, b)| a.total_cmp(b));
        for (area, cost) in candidates {
            let too_dear = |cost: f64| best.is_some_and(|(_, lowest)| cost >= lowest);
            // All that follow are as dear by their distance alone.
            if too_dear(cost) {
                break;
            }
            let meets_other = || others.iter().flatten().any(|other| other.area.grown(AIR).overlaps(area));
            if !self.is_free(area) || meets_other() {
                continue;
            }
            let cost = cost + self.cost(area, others);
            if too_dear(cost) {
                continue;
            }
            for leader in leaders(area, wish) {
                let alone = cost + leader.map_or(0.0, length_cost);
                if best.is_some_and(|(_, lowest)| alone >= lowest) {
                    continue;
                }
                let cost = alone + leader.map_or(0.0, |leader| self.leader_cost(leader, others));
                if best.is_none_or(|(_, lowest)| cost < lowest) {
                    best = Some((Placed { area, leader }, cost));
                }
            }
        }
        best
    }

    /// What it costs to write here.
    fn cost(&self, area: Area, others: &[Option<Placed>]) -> f64 {
        let bubbles = self.bubbles.iter().filter(|(centre, radius)| area.meets_circle(*centre, radius + AIR));
        let lines = self.lines.iter().filter(|(from, to)| area.meets_segment(*from, *to));
        let leaders = others.iter().flatten().filter_map(|other| other.leader);
        let leaders = leaders.filter(|(from, to)| area.grown(AIR).meets_segment(*from, *to));
        COVERED * count(bubbles) + 12.0 * count(lines) + 150.0 * count(leaders)
    }

    /// What it costs to draw this line to the bubble, besides its length.
    fn leader_cost(&self, leader: (Point, Point), others: &[Option<Placed>]) -> f64 {
        let texts = self.taken.iter().copied().chain(others.iter().flatten().map(|other| other.area.grown(AIR)));
        let texts = texts.filter(|text| text.meets_segment(leader.0, leader.1));
        let crossed = others.iter().flatten().filter_map(|other| other.leader);
        let crossed = crossed.filter(|other| segments_cross(leader, *other));
        let bubbles = self.bubbles.iter().filter(|(centre, radius)| passes(leader, *centre, *radius));
        150.0 * count(texts) + 40.0 * count(crossed) + 8.0 * count(bubbles)
    }
}

/// What the length of a line costs.
fn length_cost((from, to): (Point, Point)) -> f64 {
    4.0 + 0.1 * from.distance(to)
}

/// The places around a bubble, the nearer and the more usual the cheaper.
fn beside(wish: &Wish) -> Vec<(Area, f64)> {
    let mut areas = Vec::with_capacity(DISTANCES.len() * DIRECTIONS.len());
    for distance in DISTANCES {
        for ((x, y), rank) in DIRECTIONS.into_iter().zip(0_u8..) {
            let reach = wish.radius + distance;
            let left = wish.centre.x + x * reach + ((x * 1.42).clamp(-1.0, 1.0) - 1.0) * wish.width / 2.0;
            let top = wish.centre.y + y * reach + ((y * 1.42).clamp(-1.0, 1.0) - 1.0) * wish.height / 2.0;
            areas.push((Area::new(left, top, wish.width, wish.height), 0.8 * distance + 0.4 * f64::from(rank)));
        }
    }
    areas
}

/// The lines that could join a text to its bubble; just `None` where it stands close enough without.
fn leaders(area: Area, wish: &Wish) -> Vec<Option<(Point, Point)>> {
    let nearest = area.nearest(wish.centre);
    if nearest.distance(wish.centre) <= wish.radius + APART {
        return vec![None];
    }
    let Point { x, y } = area.centre();
    let starts = [
        nearest,
        Point::new(area.x, y),
        Point::new(area.right(), y),
        Point::new(x, area.y),
        Point::new(x, area.bottom()),
    ];
    let outside = |start: &Point| start.distance(wish.centre) > wish.radius + 1.0;
    let line = |start: Point| (start.towards(wish.centre, 1.0), wish.centre.towards(start, wish.radius));
    starts.into_iter().filter(outside).map(|start| Some(line(start))).collect()
}

fn count<T>(hits: impl Iterator<Item = T>) -> f64 {
    hits.fold(0.0, |sum, _| sum + 1.0)
}

fn passes((from, to): (Point, Point), centre: Point, radius: f64) -> bool {
    let length = from.distance(to);
    if length < 1e-9 {
        return false;
    }
    let along = ((centre.x - from.x) * (to.x - from.x) + (centre.y - from.y) * (to.y - from.y)) / length;
    from.towards(to, along.clamp(0.0, length)).distance(centre) < radius - 0.5
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Area = Area::new(0.0, 0.0, 300.0, 300.0);

    fn wish(width: f64, x: f64, y: f64) -> Wish {
        Wish { width, height: 10.0, centre: Point::new(x, y), radius: 10.0 }
    }

    fn board(wishes: &[Wish]) -> Board {
        Board::new(FRAME, wishes.iter().map(|wish| (wish.centre, wish.radius)).collect())
    }

    #[test]
    fn alone_it_stands_to_the_right() {
        let wishes = [wish(40.0, 100.0, 100.0)];
        let placed = board(&wishes).place(&wishes)[0].expect("room");
        assert!(placed.leader.is_none());
        assert_eq!(placed.area, Area::new(112.5, 95.0, 40.0, 10.0));
    }

    #[test]
    fn at_the_right_edge_it_stands_to_the_left() {
        let wishes = [wish(40.0, 285.0, 100.0)];
        let placed = board(&wishes).place(&wishes)[0].expect("room");
        assert!((placed.area.right() - 272.5).abs() < 1e-9);
    }

    #[test]
    fn twenty_labels_of_one_bubble_keep_clear_of_each_other() {
        let wishes = [wish(40.0, 150.0, 150.0); 20];
        let placed: Vec<Placed> = board(&wishes).place(&wishes).into_iter().flatten().collect();
        assert_eq!(placed.len(), 20);
        for (at, one) in placed.iter().enumerate() {
            assert!(FRAME.holds(one.area));
            assert!(placed[at + 1..].iter().all(|other| !one.area.overlaps(other.area)));
        }
    }

    #[test]
    fn ten_labels_of_one_bubble_are_joined_without_a_line_through_a_text() {
        let wishes = [wish(60.0, 150.0, 150.0); 10];
        let placed: Vec<Placed> = board(&wishes).place(&wishes).into_iter().flatten().collect();
        for (from, to) in placed.iter().filter_map(|one| one.leader) {
            assert!(placed.iter().all(|one| !one.area.meets_segment(from, to)));
        }
        assert!(placed.iter().filter(|one| one.leader.is_some()).count() > 1);
    }

    #[test]
    fn where_nothing_is_free_nothing_is_placed() {
        let wishes = [wish(301.0, 150.0, 150.0)];
        assert!(board(&wishes).place(&wishes)[0].is_none());
    }
}
