package access

import (
	"net/netip"
	"time"

	"rolebook/backend/rbac"
)

// Circumstances are what a request comes with besides its question.
type Circumstances struct {
	Time           time.Time
	Channel        rbac.Channel   // empty = UI
	Address        netip.Addr     // invalid = not known
	AnyAddress     bool           // as if from an address that every role admits
	Roles          []rbac.RoleKey // the active roles; nil = all assigned
	EveryAddOn     bool           // as if every add-on were present
	AsActive       bool           // as if the user were active
	Unconstrained  bool           // as if dynamic constraints let all roles be active together
	NoRequirements bool           // as if every requirement were met
}

func (c *Circumstances) ask(ix *Index, r *row) ask {
	return ask{
		row: r, now: c.Time, untimed: ix.untimed, channel: channelBit(c.Channel), address: c.Address, anyAddress: c.AnyAddress,
		roles: c.Roles, all: c.Roles == nil, everyAddOn: c.EveryAddOn, asActive: c.AsActive, unconstrained: c.Unconstrained, noRequirements: c.NoRequirements,
	}
}
