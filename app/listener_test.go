package app

import (
	"errors"
	"net"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// arrivals are connections that come from given addresses.
type arrivals struct {
	net.Listener
	from []string
}

type arrival struct {
	net.Conn
	from   net.Addr
	closed bool
}

func (a *arrival) RemoteAddr() net.Addr { return a.from }
func (a *arrival) Close() error         { a.closed = true; return nil }

var errNoMore = errors.New("no more")

func (a *arrivals) Accept() (net.Conn, error) {
	if len(a.from) == 0 {
		return nil, errNoMore
	}
	from, err := net.ResolveTCPAddr("tcp", a.from[0])
	a.from = a.from[1:]
	return &arrival{from: from}, err
}

func TestNoOtherComputerTakesAllConnections(t *testing.T) {
	from := func(address string, n int) (all []string) {
		for range n {
			all = append(all, address)
		}
		return all
	}
	for name, one := range map[string]struct {
		from []string
		let  int
	}{
		"one-client":              {from("192.0.2.1:1", perClient+20), perClient},
		"two-clients":             {append(from("192.0.2.1:1", perClient+20), from("192.0.2.2:1", 5)...), perClient + 5},
		"one-network-of-ipv6":     {append(from("[2001:db8::1]:1", perClient), from("[2001:db8::2]:1", 5)...), perClient},
		"this-computer":           {from("127.0.0.1:1", perClient+20), perClient + 20},
		"this-computer-by-ipv6":   {from("[::1]:1", perClient+20), perClient + 20},
		"nobody-yet":              {nil, 0},
		"from-here-and-elsewhere": {append(from("127.0.0.1:1", 3), from("192.0.2.1:1", 3)...), 6},
	} {
		t.Run(name, func(t *testing.T) {
			line := fairly(&arrivals{from: one.from})
			let := 0
			for {
				_, err := line.Accept()
				if err != nil {
					require.ErrorIs(t, err, errNoMore)
					break
				}
				let++
			}
			assert.Equal(t, one.let, let)
		})
	}
	t.Run("a-closed-one-makes-room", func(t *testing.T) {
		line := fairly(&arrivals{from: from("192.0.2.1:1", perClient+1)})
		for range perClient {
			conn, err := line.Accept()
			require.NoError(t, err)
			require.NoError(t, conn.Close())
			require.NoError(t, conn.Close(), "closing twice counts once")
		}
		_, err := line.Accept()
		assert.NoError(t, err)
	})
}
