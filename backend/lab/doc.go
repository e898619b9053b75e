// Package lab looks at roles side by side: which are equal or contained in one another, which
// are routinely combined, and the one role that could take the place of several. What it
// proposes is proven first: the same people hold the same afterwards (checklist 149 to 159).
package lab
