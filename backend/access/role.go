package access

import (
	"math/bits"
	"net/netip"
	"slices"

	"rolebook/backend/rbac"
)

type role struct {
	src       *rbac.Role
	id        int32
	held      []rbac.Level // by permission id (access-model §3)
	toggles   []int32      // permission ids, sorted
	filters   uint8
	blocked   uint8 // channels
	addresses []netip.Prefix
	limited   bool // reach: groups
	all       set  // itself and every role it includes, by id
}

type constraint struct {
	src   *rbac.Constraint
	roles set
	limit int
}

// set is a set of role ids.
type set []uint64

func (s set) has(id int32) bool { return int(id)/64 < len(s) && s[id/64]&(1<<(id%64)) != 0 }
func (s set) add(id int32)      { s[id/64] |= 1 << (id % 64) }
func (s set) join(t set) {
	for i := range t {
		s[i] |= t[i]
	}
}

func (s set) common(t set) int {
	n := 0
	for i := range min(len(s), len(t)) {
		n += bits.OnesCount64(s[i] & t[i])
	}
	return n
}

func (ix *Index) newSet() set { return make(set, (ix.roleIDs.len()+63)/64) }

func (ix *Index) compileRoles() {
	for _, r := range ix.setUp.Roles {
		ix.roleIDs.id(r.Key)
	}
	ix.roles = make([]*role, ix.roleIDs.len())
	for _, r := range ix.setUp.Roles {
		ix.compileRole(r.Key, nil)
	}
}

// compileRole compiles the juniors first. open holds the roles being compiled, so that a
// cycle in a set-up that is not valid ends and grants nothing through itself.
func (ix *Index) compileRole(key rbac.RoleKey, open []rbac.RoleKey) *role {
	id, known := ix.roleIDs.ids[key]
	if !known || slices.Contains(open, key) {
		return nil
	}
	if ix.roles[id] != nil {
		return ix.roles[id]
	}
	src := ix.setUp.Role(key)
	if src == nil {
		return nil
	}
	r := &role{
		src: src, id: id, held: make([]rbac.Level, len(ix.permissions)),
		limited: src.Reach != rbac.ReachAll, addresses: src.Addresses, all: ix.newSet(),
	}
	r.all.add(id)
	for p, l := range src.Grants {
		if compiled := ix.permission(p); compiled != nil {
			r.held[compiled.id] = l
		}
	}
	for _, junior := range src.Includes {
		if included := ix.compileRole(junior, append(open, key)); included != nil {
			r.all.join(included.all)
			for p, l := range included.held {
				r.held[p] = r.held[p].Join(l)
			}
		}
	}
	for p, ceiling := range src.Ceilings {
		if compiled := ix.permission(p); compiled != nil {
			r.held[compiled.id] = r.held[compiled.id].Meet(ceiling.Level)
		}
	}
	ix.compileSwitches(r)
	ix.roles[id] = r
	return r
}

func (ix *Index) compileSwitches(r *role) {
	for _, p := range r.src.Toggles {
		if compiled := ix.permission(p); compiled != nil {
			r.toggles = append(r.toggles, compiled.id)
		}
	}
	slices.Sort(r.toggles)
	for _, f := range r.src.DateFilters {
		r.filters |= filterBit(f)
	}
	for channel, gate := range r.src.Channels {
		if gate != rbac.Granted {
			r.blocked |= channelBit(channel)
		}
	}
}

func (ix *Index) compileConstraints() {
	ix.constraints = nil
	for _, c := range ix.setUp.Constraints {
		if c.Kind != rbac.Dynamic {
			continue
		}
		compiled := constraint{src: c, roles: ix.newSet(), limit: c.Limit}
		for _, key := range c.Roles {
			if id, known := ix.roleIDs.ids[key]; known && int(id) < len(ix.roles) {
				compiled.roles.add(id)
			}
		}
		ix.constraints = append(ix.constraints, compiled)
	}
}

func (ix *Index) role(id int32) *role {
	if int(id) >= len(ix.roles) {
		return nil
	}
	return ix.roles[id]
}

// level is what the role holds on a permission, before anything the user has to say.
func (r *role) level(p int32) rbac.Level {
	if int(p) >= len(r.held) {
		return rbac.No
	}
	return r.held[p]
}

// An unknown word has no bit: nothing offers it.
func filterBit(f rbac.DateFilter) uint8 {
	if at := slices.Index(rbac.DateFilters, f); at >= 0 {
		return 1 << at
	}
	return 0
}

// An unknown channel has every bit: whoever blocks one blocks it.
func channelBit(c rbac.Channel) uint8 {
	switch c {
	case "", rbac.UI:
		return 1
	case rbac.API:
		return 2
	}
	return 0xff
}

func (r *role) admits(address netip.Addr) bool {
	if len(r.addresses) == 0 {
		return true
	}
	if !address.IsValid() {
		return false
	}
	address = address.Unmap().WithZone("")
	for _, prefix := range r.addresses {
		if prefix.Contains(address) {
			return true
		}
	}
	return false
}
