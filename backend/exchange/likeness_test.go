package exchange_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/exchange"
)

// TestTwelveWaysToWriteOneAddressMakeOnePerson holds promise P28: what reads as an address
// that is there is that person, or is refused with the address that was probably meant.
func TestTwelveWaysToWriteOneAddressMakeOnePerson(t *testing.T) {
	for _, address := range []string{
		"anna@acme.test", "ANNA@ACME.TEST", "  anna@acme.test ", "\u00a0anna@acme.test", "anna@acme.test\t", "Anna@Acme.Test",
		"ａｎｎａ@acme.test", "anna\u200b@acme.test", "an\u00adna@acme.test", "аnna@acme.test", "\u202eanna@acme.test", "anna＠acme.test",
	} {
		fate := people(t, "email;last name;role", address+";-;viewer").Fates(office())[0]
		switch fate.Outcome {
		case exchange.Same:
			assert.EqualValues(t, "anna@acme.test", fate.Email, "%q", address)
		case exchange.Refused:
			assert.Equal(t, exchange.AddressLetters, fate.Cause.Code, "%q", address)
			assert.Equal(t, "anna@acme.test", fate.Cause.Near, "%q", address)
		default:
			assert.Fail(t, "somebody new", "%q: %s", address, fate.Outcome)
		}
	}
}
