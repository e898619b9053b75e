package rbac_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/rbac"
)

func TestATimeThatWouldReadAsUnboundedOrNotWriteBackIsRefused(t *testing.T) {
	for _, text := range []string{"0001-01-01T00:00:00Z", "0000-06-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "2026-01-01", "2026-01-01T00:00:00"} {
		_, err := rbac.ParseInstant(text)
		assert.ErrorIs(t, err, rbac.ErrInvalid, text)
	}
	read, err := rbac.ParseInstant("2026-01-01T01:00:00.25+01:00")
	assert.NoError(t, err)
	assert.Equal(t, "2026-01-01T00:00:00.25Z", read.String())
}
