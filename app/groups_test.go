package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func (d desk) groups() *Groups { return &Groups{d.Session} }

func groupNamesIn(list GroupList) []string {
	return named(list.Groups, func(r GroupRow) string { return r.Name })
}

func TestGroupsStandAsATree(t *testing.T) {
	d := newDesk(t)
	list, err := d.groups().List(d.setUp, "")
	require.NoError(t, err)
	assert.Equal(t, []string{"Hafen Logistics", "Sales", "Support", "Warehouse", "Night shift"}, groupNamesIn(list))
	assert.Equal(t, rbac.GroupKinds, list.Kinds)
	night := list.Groups[4]
	assert.Equal(t, GroupRow{
		Key: "night-shift", Name: "Night shift", Kind: "team", Parent: "warehouse", Users: 1, Computers: 1, Viewers: 5,
		Findings: []string{}, Fits: true,
	}, night)
}

func TestGroupsAreFoundByNameAndByMember(t *testing.T) {
	d := newDesk(t)
	for text, want := range map[string][]string{
		"NIGHT": {"Hafen Logistics", "Warehouse", "Night shift"},
		"dock-": {"Hafen Logistics", "Warehouse", "Night shift"},
		"ines":  {"Hafen Logistics", "Sales"},
		"none":  {},
	} {
		list, err := d.groups().List(d.setUp, text)
		require.NoError(t, err)
		assert.Equal(t, want, groupNamesIn(list), text)
		assert.Equal(t, 5, list.Total)
	}
	list, err := d.groups().List(d.setUp, "dock-n")
	require.NoError(t, err)
	assert.Equal(t, "DOCK-N", list.Groups[2].Because)
	assert.False(t, list.Groups[0].Fits)
}

func TestGroupSaysWhoMayViewIt(t *testing.T) {
	d := newDesk(t)
	group, err := d.groups().Group(d.setUp, "night-shift")
	require.NoError(t, err)
	assert.Equal(t, []GroupName{{"hafen-logistics", "Hafen Logistics"}, {"warehouse", "Warehouse"}}, group.Path)
	assert.Equal(t, 5, group.AllViewers)
	ways := map[string][]string{}
	for _, v := range group.Viewers {
		ways[v.Name] = v.Ways
	}
	assert.Equal(t, map[string][]string{
		"Alex Marten": {"Admin sees all users and groups"}, "Bea Lindt": {"Admin sees all users and groups"},
		"Carlos Mendes": {"Configurator sees all users and groups"}, "Bob Meyer": {"Through Warehouse, above it"},
		"Piet Jansen": {"Viewable group"},
	}, ways)

	warehouse, err := d.groups().Group(d.setUp, "warehouse")
	require.NoError(t, err)
	assert.Equal(t, 6, warehouse.Inside, "who is in two of the groups counts once")
	_, err = d.groups().Group(d.setUp, "gone")
	assert.Equal(t, CodeNotFound, code(t, err))
}

func TestGroupIsCreatedWithUsersAndComputers(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.groups().Create(d.setUp, GroupDraft{
		Name: " Day shift ", Kind: "team", Parent: "warehouse", Users: []string{"Olga.Ivanova@example.com", "new.hire@example.com"}, Computers: []string{" DOCK-A "},
	}))
	g := d.now(t).Group("day-shift")
	require.NotNil(t, g)
	assert.Equal(t, "Day shift", g.Name)
	assert.Equal(t, []rbac.Email{"new.hire@example.com", "olga.ivanova@example.com"}, g.Users)
	assert.Equal(t, []rbac.ComputerID{"DOCK-A"}, g.Computers)
	_, err := d.groups().Create(d.setUp, GroupDraft{Name: "  "})
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestMembersArePagedAndKnowTheirOtherGroups(t *testing.T) {
	d := newDesk(t)
	page, err := d.groups().Members(d.setUp, "warehouse", MemberQuery{Kind: "user", Limit: 2})
	require.NoError(t, err)
	assert.Equal(t, 3, page.Total)
	assert.Equal(t, []string{"mara.olsen@example.com", "nils.peters@example.com"}, named(page.Members, func(m Member) string { return m.ID }))
	page, err = d.groups().Members(d.setUp, "warehouse", MemberQuery{Kind: "user", Text: "olga"})
	require.NoError(t, err)
	assert.Equal(t, []GroupName{{"night-shift", "Night shift"}, {"warehouse", "Warehouse"}}, page.Members[0].Groups)
	page, err = d.groups().Members(d.setUp, "warehouse", MemberQuery{Kind: "computer", Offset: 1})
	require.NoError(t, err)
	assert.Equal(t, "DOCK-B", page.Members[0].ID)

	known, err := d.groups().Candidates(d.setUp, MemberQuery{Kind: "user", Text: "bob"})
	require.NoError(t, err)
	assert.Equal(t, []Member{{ID: "bob.meyer@example.com", Name: "Bob Meyer", Access: true, Groups: []GroupName{}}}, known.Members)
	known, err = d.groups().Candidates(d.setUp, MemberQuery{Kind: "computer"})
	require.NoError(t, err)
	assert.Equal(t, 7, known.Total)
}

func TestGroupChangesSayWhoSeesWhom(t *testing.T) {
	d := newDesk(t)
	view := d.apply(t)(d.groups().AddMembers(d.setUp, "sales", MemberDraft{Users: []string{"max@example.com"}}))
	assert.Contains(t, view.Text, "2 people newly see max@example.com")
	view = d.apply(t)(d.groups().RemoveMembers(d.setUp, "sales", MemberDraft{Users: []string{"max@example.com"}}))
	assert.Contains(t, view.Text, "no longer see max@example.com")
	view = d.apply(t)(d.groups().Move(d.setUp, "sales", "support"))
	assert.Equal(t, "Move the group Sales under Support", view.Title)
	_, err := d.groups().Move(d.setUp, "support", "sales")
	assert.Equal(t, CodeCycle, code(t, err))
	d.apply(t)(d.groups().Update(d.setUp, "sales", "Field sales", "team"))
	view = d.apply(t)(d.groups().Delete(d.setUp, "support"))
	assert.Equal(t, rbac.GroupKey("hafen-logistics"), d.now(t).Group("sales").Parent, "what was under it moves up")
	assert.Contains(t, view.Text, "Support is no longer among the viewable groups of Ana Costa")
}

func TestPickersOfferWhatThereIs(t *testing.T) {
	d := newDesk(t)
	choices := &Choices{d.Session}
	people, err := choices.People(d.setUp, "MEYER")
	require.NoError(t, err)
	assert.Equal(t, PersonChoices{Total: 1, People: []PersonChoice{{Email: "bob.meyer@example.com", Name: "Bob Meyer", Role: "Power User", Status: "active"}}}, people)

	roles, err := choices.Roles(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, "Everybody with Admin sees all users and groups, so there is nothing to choose.", roles[0].WhyNoGroups, "checklist 107")
	assert.True(t, roles[3].NeedsGroups)
	assert.Equal(t, []int{53, 53}, []int{roles[0].Opens, roles[0].Of}, "the owner's role opens everything")
	assert.Less(t, roles[3].Opens, roles[2].Opens)
	assert.Empty(t, roles[3].WhyNoGoals)
	assert.Equal(t, 4, roles[3].People)

	groups, err := choices.Groups(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, "Hafen Logistics / Warehouse", groups[4].Path)

	permissions, err := choices.Permissions(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, "Account Access & Management", permissions[0].Area)
	assert.Equal(t, "none", permissions[0].Scope)
}
