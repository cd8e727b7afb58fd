//! Putting lists in order with one piece of code for all of them. The sort of the standard library is copied for each type
//! and each order, some kilobytes a time, which a web page would have to load.

use core::cmp::Ordering;

/// Puts items in order; equal ones stay as they stand.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let swaps = swaps(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    for (one, other) in swaps {
        items.swap(one, other);
    }
}

/// Puts items in the order of what `key` tells of them; equal ones stay as they stand.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Puts pairs in the order of their names. As in a map, the last of those with the same name counts.
#[must_use]
pub fn named<N, V>(mut pairs: Vec<(N, V)>, name: impl Fn(&N) -> &str) -> Vec<(N, V)> {
    sort_by(&mut pairs, |(one, _), (other, _)| name(one).cmp(name(other)));
    pairs.dedup_by(|later, kept| {
        let same = name(&later.0) == name(&kept.0);
        if same {
            core::mem::swap(later, kept);
        }
        same
    });
    pairs
}

/// The value with this key in a list in the order of its keys, made when there is none. For short lists.
pub(crate) fn entry<K: Ord, V>(list: &mut Vec<(K, V)>, key: K, make: impl FnOnce() -> V) -> Option<&mut V> {
    let at = list.partition_point(|(known, _)| *known < key);
    if list.get(at).is_none_or(|(known, _)| *known != key) {
        list.insert(at, (key, make()));
    }
    list.get_mut(at).map(|(_, value)| value)
}

/// The exchanges that put so many items in order.
fn swaps(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    if (1..count).all(|at| compare(at - 1, at).is_le()) {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
    let from = |place: usize| {
        // What belongs here has been moved on when an earlier place was filled.
        let mut at = place;
        loop {
            at = order.get(at).copied().unwrap_or(at);
            if at >= place {
                return at;
            }
        }
    };
    (0..count).map(|place| (place, from(place))).filter(|(place, from)| place != from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_come_in_order_and_equal_ones_stay() {
        // Every list of up to six numbers below four, each with where it stood.
        for length in 0..=6 {
            for number in 0..4_usize.pow(length) {
                let mut items: Vec<_> = (0..length).map(|at| (number / 4_usize.pow(at) % 4, at)).collect();
                let mut expected = items.clone();
                expected.sort_by_key(|(value, _)| core::cmp::Reverse(*value));
                sort_by_key(&mut items, |(value, _)| core::cmp::Reverse(*value));
                assert_eq!(items, expected);
            }
        }
    }

    #[test]
    fn the_last_of_the_same_name_counts() {
        let pairs = vec![("b", 1), ("a", 2), ("b", 3), ("b", 4)];
        assert_eq!(named(pairs, |name| name), [("a", 2), ("b", 4)]);
    }
}
