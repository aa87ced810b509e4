//! Runs contenders in turns: A, B, C, A, B, C. Other load on the machine affects all of them, and a
//! ratio compares turns of the same round.

use crate::Result;
use crate::cost::Cost;

/// One way to do the work that is measured.
pub(crate) struct Contender<'a> {
    pub(crate) name: &'static str,
    turn: Box<dyn FnMut() -> Result<Cost> + 'a>,
}

impl<'a> Contender<'a> {
    /// Does the work in this process; `work` is told how often per turn.
    pub(crate) fn here(
        name: &'static str,
        times: u32,
        mut work: impl FnMut(u32) -> Result<()> + 'a,
    ) -> Self {
        Contender::elsewhere(name, move || Cost::of(times, &mut work))
    }

    /// Has the work done, and is told what it cost.
    pub(crate) fn elsewhere(name: &'static str, turn: impl FnMut() -> Result<Cost> + 'a) -> Self {
        Contender { name, turn: Box::new(turn) }
    }
}

/// What each contender's turns cost.
pub(crate) struct Comparison {
    pub(crate) names: Vec<&'static str>,
    /// By contender, then by round.
    costs: Vec<Vec<Cost>>,
}

/// Gives every contender `rounds` turns, after one that does not count.
pub(crate) fn side_by_side(rounds: usize, mut contenders: Vec<Contender>) -> Result<Comparison> {
    let mut costs = vec![Vec::with_capacity(rounds); contenders.len()];
    for round in 0..=rounds {
        for (contender, costs) in contenders.iter_mut().zip(&mut costs) {
            let cost =
                (contender.turn)().map_err(|error| format!("{}: {error}", contender.name))?;
            if round > 0 {
                costs.push(cost);
            }
        }
    }
    Ok(Comparison { names: contenders.iter().map(|contender| contender.name).collect(), costs })
}

/// A column of a comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Quantity {
    /// Seconds from beginning to end.
    Wall,
    /// Seconds of CPU.
    Cpu,
    /// Bytes of memory above where it stood.
    Memory,
}

impl Quantity {
    fn of(self, cost: &Cost) -> Option<f64> {
        match self {
            Quantity::Wall => Some(cost.wall.as_secs_f64()),
            Quantity::Cpu => Some(cost.cpu.as_secs_f64()),
            Quantity::Memory => cost.memory.map(|bytes| bytes as f64),
        }
    }
}

impl Comparison {
    /// The middle of what the contender's turns cost.
    pub(crate) fn median(&self, contender: usize, quantity: Quantity) -> Option<f64> {
        median(self.costs[contender].iter().map(|cost| quantity.of(cost)))
    }

    /// The middle of the ratios, round by round, to another contender.
    pub(crate) fn ratio(&self, contender: usize, to: usize, quantity: Quantity) -> Option<f64> {
        let pairs = self.costs[contender].iter().zip(&self.costs[to]);
        median(pairs.map(|(one, other)| Some(quantity.of(one)? / quantity.of(other)?)))
    }
}

/// Nothing when a value is missing.
fn median(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let mut values = values.collect::<Option<Vec<f64>>>()?;
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn costing(turns: &'static [u64]) -> impl FnMut() -> Result<Cost> {
        let mut turns = turns.iter();
        move || {
            let wall = Duration::from_micros(*turns.next().ok_or("no more turns")?);
            Ok(Cost { wall, cpu: wall, memory: None })
        }
    }

    #[test]
    fn ratios_compare_turns_of_the_same_round_and_the_first_does_not_count() {
        let contenders = vec![
            Contender::elsewhere("slow", costing(&[9000, 20, 200, 2000])),
            Contender::elsewhere("fast", costing(&[9000, 10, 100, 1000])),
        ];
        let comparison = side_by_side(3, contenders).unwrap();
        assert_eq!(comparison.median(0, Quantity::Wall), Some(200e-6));
        let ratio = comparison.ratio(0, 1, Quantity::Cpu).unwrap();
        assert!((ratio - 2.0).abs() < 1e-9);
        assert_eq!(comparison.ratio(0, 1, Quantity::Memory), None);
    }

    #[test]
    fn a_contender_that_fails_ends_the_run_by_name() {
        let failing = Contender::elsewhere("broken", || Err("it is".into()));
        let error = side_by_side(1, vec![failing]).err().unwrap();
        assert_eq!(error.to_string(), "broken: it is");
    }
}
