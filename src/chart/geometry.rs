//! Points, areas and scales.

/// A place in the drawing: pt from the left, pt from the top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Point {
    pub(super) const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub(super) fn distance(self, other: Self) -> f64 {
        let (x, y) = (self.x - other.x, self.y - other.y);
        (x * x + y * y).sqrt()
    }

    /// The place that lies `length` from here towards `other`; here itself if they are one.
    pub(super) fn towards(self, other: Self, length: f64) -> Self {
        let distance = self.distance(other);
        if distance < 1e-9 {
            return self;
        }
        let part = length / distance;
        Self::new(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)
    }
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    pub(super) const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    pub(super) fn right(self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    pub(super) fn centre(self) -> Point {
        Point::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// The same area with `by` more on every side.
    pub(super) fn grown(self, by: f64) -> Self {
        Self::new(self.x - by, self.y - by, self.width + 2.0 * by, self.height + 2.0 * by)
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    pub(super) fn holds(self, other: Self) -> bool {
        let slack = 1e-6;
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.right() <= self.right() + slack
            && other.bottom() <= self.bottom() + slack
    }

    /// The point of the area that is nearest to `point`.
    pub(super) fn nearest(self, point: Point) -> Point {
        Point::new(point.x.clamp(self.x, self.right()), point.y.clamp(self.y, self.bottom()))
    }

    pub(super) fn meets_circle(self, centre: Point, radius: f64) -> bool {
        self.nearest(centre).distance(centre) < radius
    }

    /// Whether any part of the segment lies inside.
    pub(super) fn meets_segment(self, from: Point, to: Point) -> bool {
        // Most lie clear of each other, which costs less to see than where they would meet.
        let beside = from.x.max(to.x) <= self.x || from.x.min(to.x) >= self.right();
        let above_or_below = from.y.max(to.y) <= self.y || from.y.min(to.y) >= self.bottom();
        if beside || above_or_below {
            return false;
        }
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (start, step, low, high) in
            [(from.x, to.x - from.x, self.x, self.right()), (from.y, to.y - from.y, self.y, self.bottom())]
        {
            if step.abs() < 1e-12 {
                if start <= low || start >= high {
                    return false;
                }
                continue;
            }
            let (one, two) = ((low - start) / step, (high - start) / step);
            enter = enter.max(one.min(two));
            leave = leave.min(one.max(two));
        }
        enter < leave
    }
}

/// Whether two segments cross; touching ends do not count.
pub(super) fn segments_cross(a: (Point, Point), b: (Point, Point)) -> bool {
    let side = |from: Point, to: Point, point: Point| {
        (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
    };
    side(a.0, a.1, b.0) * side(a.0, a.1, b.1) < 0.0 && side(b.0, b.1, a.0) * side(b.0, b.1, a.1) < 0.0
}

/// From a range of numbers to a range of the drawing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    from: f64,
    to: f64,
    start: f64,
    end: f64,
}

impl Scale {
    /// Numbers `from..to` lie on `start..end`. An empty or impossible range puts everything at `start`.
    pub(super) fn new(from: f64, to: f64, start: f64, end: f64) -> Self {
        Self { from: finite(from), to: finite(to), start, end }
    }

    /// The place of a number; outside the range it is the nearer end.
    pub(super) fn at(self, number: f64) -> f64 {
        let span = self.to - self.from;
        if span.abs() < 1e-12 {
            return self.start;
        }
        self.start + ((finite(number) - self.from) / span).clamp(0.0, 1.0) * (self.end - self.start)
    }
}

/// The number, or 0 if it is none.
pub(super) fn finite(number: f64) -> f64 {
    if number.is_finite() { number } else { 0.0 }
}

/// The largest of the numbers, at least 0.
pub(super) fn largest(numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.map(finite).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_keeps_to_its_ends() {
        let scale = Scale::new(0.0, 10.0, 100.0, 0.0);
        let places = [0.0, 2.5, 10.0, 11.0, -3.0, f64::NAN].map(|number| scale.at(number));
        assert_eq!(places.map(f64::to_bits), [100.0, 75.0, 0.0, 0.0, 100.0, 100.0].map(f64::to_bits));
        assert!((Scale::new(3.0, 3.0, 7.0, 9.0).at(3.0) - 7.0).abs() < 1e-12);
    }

    #[test]
    fn a_segment_meets_what_it_passes_through() {
        let area = Area::new(10.0, 10.0, 10.0, 10.0);
        assert!(area.meets_segment(Point::new(0.0, 0.0), Point::new(30.0, 30.0)));
        assert!(area.meets_segment(Point::new(12.0, 12.0), Point::new(13.0, 13.0)));
        assert!(!area.meets_segment(Point::new(0.0, 0.0), Point::new(9.0, 9.0)));
        assert!(!area.meets_segment(Point::new(0.0, 25.0), Point::new(30.0, 25.0)));
    }

    #[test]
    fn segments_that_touch_do_not_cross() {
        let cross = (Point::new(0.0, 0.0), Point::new(2.0, 2.0));
        assert!(segments_cross(cross, (Point::new(0.0, 2.0), Point::new(2.0, 0.0))));
        assert!(!segments_cross(cross, (Point::new(0.0, 0.0), Point::new(2.0, 0.0))));
    }
}
