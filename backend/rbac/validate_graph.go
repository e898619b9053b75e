package rbac

import (
	"strings"

	"rolebook/backend/tongue"
)

// graph is what leads from entity to entity: includes, parents, requirements.
type graph[K ~string] struct {
	nodes []K
	next  func(K) []K
	loop  func(from K, edge int, around []K) // an edge that leads back to where it came from
	deep  func(K)                            // the first with more than MaxSteps below it
}

const onTheWay = -1

// walk goes from every node as far as it leads, each once.
func (g *graph[K]) walk() {
	steps := make(map[K]int, len(g.nodes))
	for _, k := range g.nodes {
		if _, done := steps[k]; !done {
			g.from(k, steps, nil)
		}
	}
}

// from is how many steps lead on from a node at most, edges back not counted.
func (g *graph[K]) from(k K, steps map[K]int, way []K) int {
	steps[k] = onTheWay
	way = append(way, k)
	most := 0
	for i, n := range g.next(k) {
		below, done := steps[n]
		switch {
		case !done:
			below = g.from(n, steps, way)
		case below == onTheWay:
			at := len(way) - 1
			for way[at] != n {
				at--
			}
			g.loop(k, i, append(way[at:len(way):len(way)], n))
			continue
		}
		most = max(most, below+1)
	}
	steps[k] = most
	if most == MaxSteps+1 {
		g.deep(k)
	}
	return most
}

// trail is a way in words, its middle left out when it is long.
func trail[K ~string](way []K) string {
	words := make([]string, len(way))
	for i, k := range way {
		words[i] = string(k)
	}
	if len(words) > 8 {
		words = append(append(words[:4:4], "…"), words[len(words)-3:]...)
	}
	return strings.Join(words, " → ")
}

func (in *inspection) leadsBack(at spot, trail, mend string) {
	in.note(at, ErrCycle, tongue.Say("this leads back to itself: %s", trail), mend)
}

func (in *inspection) tooFar(at spot, what string) {
	in.note(at, ErrInvalid, tongue.Say("more than %d %s follow each other from here", MaxSteps, tongue.Say(what)), "make the chain shorter")
}
