package app

import (
	"errors"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/store"
	"rolebook/backend/tongue"
)

// explainPart words the errors that have parts a person wants to see; ok is false for others.
func explainPart(err error) (e AppError, ok bool) {
	var locked *store.Locked
	var protected *store.Protected
	var full *store.Full
	var damaged *store.Damaged
	var blocked *plan.BlockedError
	var bound *plan.BoundError
	switch w := spoken().trouble; {
	case errors.As(err, &locked):
		return explainLocked(locked), true
	case errors.As(err, &protected):
		e = spoken().protection.locked
		e.Message = fill(e.Message, "name", protected.Name)
		return e, true
	case errors.As(err, &full):
		e = w.full
		e.Message = fill(e.Message, "free", number(full.Free>>20), "needed", number((full.Needed+1<<20-1)>>20))
		return e, true
	case errors.As(err, &damaged):
		return explainDamage(damaged), true
	case errors.As(err, &blocked):
		e = w.blocked
		for _, o := range blocked.By {
			e.Details = append(e.Details, strings.Join(strings.Fields(fill(w.blockedBy,
				"what", spoken().kinds[o.Kind], "key", o.Key, "field", o.Field, "why", tongue.Say(o.Why.Error()))), " "))
		}
		return e, true
	case errors.As(err, &bound):
		e = w.beyondCeiling
		if !bound.Ceiling {
			e = w.belowFloor
		}
		e.Message = fill(e.Message, "role", string(bound.Role), "permission", string(bound.Permission),
			"level", spoken().levels[bound.Bound.Level])
		if bound.Bound.Reason != "" {
			e.Details = []string{bound.Bound.Reason}
		}
		return e, true
	}
	return AppError{}, false
}

func explainLocked(l *store.Locked) AppError {
	e := spoken().trouble.elsewhere
	if l.PID == 0 {
		e = spoken().trouble.elsewhereUnknown
	}
	e.Message = fill(e.Message, "name", l.Name, "process", number(l.PID))
	if l.Address != "" {
		e.Details = []string{l.Address}
	}
	return e
}

func explainDamage(d *store.Damaged) AppError {
	e := spoken().trouble.damaged
	e.Message = fill(e.Message, "name", d.Name)
	if d.Damage != nil {
		e.Details = append(e.Details, fill(spoken().trouble.damage[d.Damage.Wrong], "entry", number(d.Damage.Seq),
			"file", d.Damage.File, "last", number(d.Damage.Seq-1), "known", number(d.Damage.Found)))
	}
	if d.Document == "" && d.Seq > 0 {
		e.Details = append(e.Details, fill(spoken().protection.whole, "entry", number(d.Seq)))
	}
	if d.Document != "" {
		e.Details = append(e.Details, fill(spoken().trouble.whole, "entry", number(d.Seq), "file", d.Document))
	}
	return e
}
