package mojibake

import (
	"cmp"
	"slices"
)

// put adds a hypothesis for the next token, unless it is too far behind, or behind as many others as are kept.
func (s *search) put(h *hypothesis) {
	h.cost = h.lm.cost(s.m)
	if h.cost > s.best+s.keep.depth {
		return
	}
	if !s.rank(h.cost) {
		s.crowded = true
		return
	}
	h.turn = s.turn
	s.best, s.latest = min(s.best, h.cost), min(s.latest, h.cost)
	s.bar = min(s.bar, s.best+s.keep.depth)
	s.next = append(s.next, *h)
}

// rank notes the cost of a hypothesis, and reports whether it may be among the best, of which as many are kept as the beam is wide.
func (s *search) rank(cost float32) bool {
	if s.thorough {
		return true
	}
	if len(s.ranks) < s.keep.width {
		if s.ranks = append(s.ranks, cost); len(s.ranks) == s.keep.width {
			slices.SortFunc(s.ranks, func(a, b float32) int { return cmp.Compare(b, a) })
			s.bar = min(s.bar, s.ranks[0])
		}
		return true
	}
	if cost >= s.ranks[0] {
		return cost == s.ranks[0] // their turn decides
	}
	at, size := 0, len(s.ranks)
	for child := 1; child < size; child = 2*at + 1 {
		if child+1 < size && s.ranks[child+1] > s.ranks[child] {
			child++
		}
		if s.ranks[child] <= cost {
			break
		}
		s.ranks[at], at = s.ranks[child], child
	}
	s.ranks[at] = cost
	s.bar = min(s.bar, s.ranks[0])
	return true
}

// prune keeps the best.
func (s *search) prune(list []hypothesis) []hypothesis {
	order := s.order[:0]
	for i := range list {
		if list[i].cost <= s.best+s.keep.depth {
			order = append(order, int32(i))
		}
	}
	slices.SortFunc(order, func(a, b int32) int {
		x, y := &list[a], &list[b]
		switch {
		case x.cost < y.cost:
			return -1
		case x.cost > y.cost:
			return 1
		case x.turn != y.turn:
			return int(x.turn - y.turn)
		}
		return int(a - b)
	})
	s.order = order
	s.crowded = s.crowded || len(order) > s.keep.width
	kept := s.kept[:0]
	for _, i := range order[:min(len(order), s.keep.width)] {
		kept = append(kept, list[i])
	}
	return kept
}
