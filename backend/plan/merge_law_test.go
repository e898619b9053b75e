package plan

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/setupfile"
)

func everySection() map[setupfile.Section]bool {
	all := map[setupfile.Section]bool{}
	for _, s := range setupfile.Sections {
		all[s] = true
	}
	return all
}

func TestASetUpImportedIntoItselfChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		im := Import{Name: "self.json", File: s, Sections: everySection(), Mode: rbactest.One(t, "mode", Modes),
			Base: rbactest.One(t, "base", []*rbac.SetUp{nil, s})}
		out := requireReconciled(t, im, s)
		require.Empty(t, rbac.Diff(s, out.SetUp, nil))
		require.Empty(t, out.Entries)
		require.Empty(t, out.Conflicts)
		requireShared(t, s, out.SetUp)
	})
}

func TestReplaceGivesExactlyTheFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ours, file := drawTwo(t)
		im := Import{File: file, Sections: everySection(), Mode: Replace, Base: rbactest.One(t, "base", []*rbac.SetUp{nil, ours})}
		requireSame(t, file, requireReconciled(t, im, ours).SetUp)
	})
}

func TestMergeIntoAnUnchangedBaseGivesTheFileOnceRemovalsAreTicked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base, file := drawTwo(t)
		im := Import{File: file, Sections: everySection(), Mode: Merge, Base: base}
		out := requireReconciled(t, im, base)
		require.Empty(t, out.Conflicts)
		im.Remove = leftover(out)
		requireSame(t, file, requireReconciled(t, im, base).SetUp)
	})
}

func TestMergeOfAnUnchangedFileLeavesEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ours, base := drawTwo(t)
		im := Import{File: base, Sections: everySection(), Mode: Merge, Base: base}
		out := requireReconciled(t, im, ours)
		requireSame(t, ours, out.SetUp)
		require.Empty(t, out.Conflicts)
	})
}

func TestMergeOfTheSameChangeOnBothSidesChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base, both := drawTwo(t)
		im := Import{File: both, Sections: everySection(), Mode: Merge, Base: base}
		out := requireReconciled(t, im, both)
		requireSame(t, both, out.SetUp)
		require.Empty(t, out.Conflicts)
	})
}

func TestConflictsAreTheSameFromBothSidesAndTheFileWinsWhereItIsTold(t *testing.T) {
	seen := 0
	checkUntil(t, func() bool { return seen > 0 }, func(t *rapid.T) {
		base := rbactest.SetUp(t)
		ours, file := drawSteps(t, base, 4), drawSteps(t, base, 4)
		there := Import{File: file, Sections: everySection(), Mode: Merge, Base: base}
		out := requireReconciled(t, there, ours)
		requireSame(t, out.SetUp.Canonical(), out.SetUp)
		for _, c := range out.Conflicts {
			require.False(t, c.TakesTheirs)
			there.Theirs = append(there.Theirs, c.Place)
		}
		seen += len(out.Conflicts)
		for _, c := range requireReconciled(t, there, ours).Conflicts {
			require.True(t, c.TakesTheirs, "%v", c.Place)
		}
		back := Import{File: ours, Sections: everySection(), Mode: Merge, Base: base}
		for _, c := range requireReconciled(t, back, file).Conflicts {
			if c.Field != "" {
				require.Contains(t, there.Theirs, c.Place)
			}
		}
	})
}

func TestAddOnlyChangesNothingThatIsThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ours, file := drawTwo(t)
		im := Import{File: file, Sections: everySection(), Mode: AddOnly, Base: rbactest.One(t, "base", []*rbac.SetUp{nil, file})}
		out := requireReconciled(t, im, ours)
		for _, c := range rbac.Diff(ours, out.SetUp, nil) {
			if c.Kind == rbac.KindSetUp {
				before, after := *c.Before.(*rbac.Head), *c.After.(*rbac.Head)
				require.Subset(t, after.AddOns, before.AddOns)
				before.AddOns, after.AddOns = nil, nil
				require.Equal(t, before, after)
				continue
			}
			require.True(t, c.Op == rbac.Add || c.Kind == rbac.KindOrder, "%s %s %q", c.Op, c.Kind, c.Key)
		}
	})
}

func TestAnAbsentSectionIsUntouchedInEveryMode(t *testing.T) {
	of := map[rbac.Kind]setupfile.Section{
		rbac.KindAddOn: setupfile.Catalogue, rbac.KindArea: setupfile.Catalogue, rbac.KindPermission: setupfile.Catalogue,
		rbac.KindRole: setupfile.Roles, rbac.KindConstraint: setupfile.Constraints, rbac.KindGroup: setupfile.Groups,
		rbac.KindUser: setupfile.Users, rbac.KindStatement: setupfile.Statements,
	}
	rapid.Check(t, func(t *rapid.T) {
		ours, file := drawTwo(t)
		im := Import{File: file, Sections: map[setupfile.Section]bool{}, Mode: rbactest.One(t, "mode", Modes)}
		for _, s := range rbactest.Some(t, "sections", setupfile.Sections) {
			im.Sections[s] = true
		}
		out := requireReconciled(t, im, ours)
		for _, c := range rbac.Diff(ours, out.SetUp, nil) {
			switch c.Kind {
			case rbac.KindSetUp:
				before, after := c.Before.(*rbac.Head), c.After.(*rbac.Head)
				require.True(t, im.Sections[setupfile.Name] || before.Name == after.Name)
				require.True(t, im.Sections[setupfile.Notes] || before.Notes == after.Notes)
				require.True(t, im.Sections[setupfile.Catalogue] || before.Catalogue == after.Catalogue)
				require.True(t, im.Sections[setupfile.AddOns] || len(lacking(before.AddOns, after.AddOns))+len(lacking(after.AddOns, before.AddOns)) == 0)
			case rbac.KindOrder:
				require.True(t, im.Sections[setupfile.Roles] || c.Key != "roles")
				require.True(t, im.Sections[setupfile.Catalogue] || c.Key == "roles")
			default:
				require.True(t, im.Sections[of[c.Kind]], "%s %s %q", c.Op, c.Kind, c.Key)
			}
		}
	})
}

func TestAMergeDoneTwiceChangesNothingMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ours, file := drawTwo(t)
		im := Import{File: file, Sections: everySection(), Mode: Merge}
		im.Remove = rbactest.Some(t, "ticked", leftover(requireReconciled(t, im, ours)))
		once := requireReconciled(t, im, ours).SetUp
		requireSame(t, once, requireReconciled(t, im, once).SetUp)
	})
}

// drawTwo are two set-ups that have much in common.
func drawTwo(t *rapid.T) (*rbac.SetUp, *rbac.SetUp) {
	s := rbactest.SetUp(t)
	return drawSteps(t, s, 3), drawSteps(t, s, 6)
}

func leftover(out *Outcome) []Place {
	var left []Place
	for _, e := range out.Entries {
		if e.Fate == Left {
			left = append(left, e.Place)
		}
	}
	return left[:min(len(left), 60)]
}

// requireReconciled works an import out and holds that everything read is accounted for.
func requireReconciled(t require.TestingT, im Import, s *rbac.SetUp) *Outcome {
	out, err := im.Against(s)
	require.NoError(t, err)
	read := map[rbac.Kind]int{}
	for _, e := range rbac.Diff(new(rbac.SetUp), im.File, nil) {
		read[e.Kind]++
	}
	for kind, c := range out.Counts {
		require.Equal(t, c.Read, c.Created+c.Changed+c.Same+c.Refused, kind)
		if kind != rbac.KindSetUp && c.Read > 0 {
			require.Equal(t, read[kind], c.Read, kind)
		}
	}
	listed := map[rbac.Kind]Count{}
	for _, e := range out.Entries {
		c := listed[e.Kind]
		switch e.Fate {
		case Added:
			c.Created++
		case Updated:
			c.Changed++
		case Refused:
			c.Refused++
		case Removed:
			c.Removed++
		case Left:
			c.Left++
		}
		listed[e.Kind] = c
	}
	for kind, c := range out.Counts {
		c.Read, c.Same = 0, 0
		require.Equal(t, c, listed[kind], kind)
	}
	return out
}
