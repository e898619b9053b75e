package app

import (
	"net"
	"net/http"
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestKernelKnowsWhoseTheOtherEndIs(t *testing.T) {
	for _, address := range []string{"127.0.0.1:0", "[::1]:0"} {
		line, err := net.Listen("tcp", address)
		if err != nil {
			t.Logf("this computer has no %s", address)
			continue
		}
		defer line.Close()
		peer, err := net.Dial("tcp", line.Addr().String())
		require.NoError(t, err)
		defer peer.Close()
		assert.True(t, samePerson(&http.Request{RemoteAddr: peer.LocalAddr().String()}), "%s: our own connection", address)
	}
	assert.False(t, samePerson(&http.Request{RemoteAddr: "pipe"}), "no address is nobody")
	assert.Equal(t, "0100007F:1F90", kernelAddress(netip.MustParseAddrPort("127.0.0.1:8080")))
	assert.Equal(t, "00000000000000000000000001000000:0050", kernelAddress(netip.MustParseAddrPort("[::1]:80")))
}
