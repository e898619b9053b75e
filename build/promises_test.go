package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const promises = 42

// notHeld stands where no test shows a promise, since it is not kept; the place says why.
const notHeld = "not held"

// Every promise stands in the table once, with the place that keeps it and with tests that
// exist, or it says that it is not kept.
func TestEveryPromiseHasItsTests(t *testing.T) {
	tests := everyTest(t)
	there := map[int]bool{}
	for number, cells := range rows(t, "promises.md", "P") {
		assert.False(t, there[number], "P%d stands there twice", number)
		there[number] = true
		if cells[len(cells)-1] != notHeld {
			assertShown(t, tests, cells)
		}
	}
	for number := range promises {
		assert.True(t, there[number+1], "P%d is missing", number+1)
	}
	assert.Len(t, there, promises)
}
