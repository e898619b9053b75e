package app

import (
	"net"
	"net/http"
	"net/netip"
	"os"
	"strconv"
	"syscall"
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
	assert.False(t, samePerson(&http.Request{RemoteAddr: "127.0.0.1:1"}), "an end that is not there is nobody's")
	assert.Equal(t, "0100007F:1F90", kernelAddress(netip.MustParseAddrPort("127.0.0.1:8080")))
	assert.Equal(t, "00000000000000000000000001000000:0050", kernelAddress(netip.MustParseAddrPort("[::1]:80")))
}

// TestASocketForBothProtocolsIsKnownByItsOwner connects from a socket for IPv6 to an address of
// IPv4, as any program may.
func TestASocketForBothProtocolsIsKnownByItsOwner(t *testing.T) {
	line, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	defer line.Close()
	socket, err := syscall.Socket(syscall.AF_INET6, syscall.SOCK_STREAM, 0)
	if err != nil {
		t.Log("this computer has no IPv6")
		return
	}
	defer func() { _ = syscall.Close(socket) }()
	to := &syscall.SockaddrInet6{Port: line.Addr().(*net.TCPAddr).Port, Addr: netip.MustParseAddr("::ffff:127.0.0.1").As16()}
	require.NoError(t, syscall.Connect(socket, to))
	from, err := syscall.Getsockname(socket)
	require.NoError(t, err)
	peer := netip.AddrPortFrom(netip.MustParseAddr("127.0.0.1"), uint16(from.(*syscall.SockaddrInet6).Port))
	owners, err := ownersOf("/proc/net/tcp6", peer)
	require.NoError(t, err)
	assert.Equal(t, []string{strconv.Itoa(os.Getuid())}, owners)
	assert.True(t, samePerson(&http.Request{RemoteAddr: peer.String()}))
}
