package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestUndoAndRedoAreOfferedInTheirOrder(t *testing.T) {
	d := newDesk(t)
	shell, review := &Shell{d.Session}, &Review{d.Session}
	hints := func() (undo, redo string) {
		frame, err := shell.Frame(d.setUp)
		require.NoError(t, err)
		return frame.Undo.Title, frame.Redo.Title
	}
	turn := func(pick func(SetUpFrame) int) {
		frame, err := shell.Frame(d.setUp)
		require.NoError(t, err)
		d.apply(t)(review.Undo(d.setUp, pick(frame)))
	}
	undo := func() { turn(func(f SetUpFrame) int { return f.Undo.Seq }) }
	redo := func() { turn(func(f SetUpFrame) int { return f.Redo.Seq }) }
	expect := func(wantUndo, wantRedo string) {
		t.Helper()
		gotUndo, gotRedo := hints()
		assert.Equal(t, [2]string{wantUndo, wantRedo}, [2]string{gotUndo, gotRedo})
	}
	expect("", "")
	d.apply(t)((&Groups{d.Session}).Create(d.setUp, GroupDraft{Name: "East"}))
	d.apply(t)((&Groups{d.Session}).Create(d.setUp, GroupDraft{Name: "West"}))
	west, _ := hints()
	expect(west, "")
	undo()
	east, _ := hints()
	expect(east, west)
	undo()
	expect("", east)
	redo()
	expect(east, west)
	redo()
	expect(west, "")
	undo()
	d.apply(t)((&Groups{d.Session}).Create(d.setUp, GroupDraft{Name: "North"}))
	_, again := hints()
	assert.Empty(t, again, "something else was done since")
}
