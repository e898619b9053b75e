package app

import (
	"errors"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/store"
)

// diskFinding is what went wrong on the disk behind what was applied; none when nothing did. It
// names files of this computer, so only the person at the workstation hears of it.
func (c *call) diskFinding() []FindingView {
	if c.ofWorkstation() != nil {
		return nil
	}
	trouble, w := c.open.store.Trouble(), spoken().protection
	f := FindingView{Class: string(plan.Warning), Code: "disk"}
	var left *store.Leftover
	switch {
	case trouble == nil:
		return nil
	case errors.Is(trouble, store.ErrBroken):
		f.Sentence, f.Mend = w.broken, w.brokenMend
	case errors.As(trouble, &left):
		f.Class = string(plan.Security)
		f.Sentence, f.Mend = fill(w.lying, "files", strings.Join(left.Paths, ", ")), w.lyingMend
	default:
		f.Sentence, f.Mend = w.behind, w.behindMend
	}
	return []FindingView{f}
}
