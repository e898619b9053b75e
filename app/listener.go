package app

import (
	"net"
	"net/netip"
	"sync"
)

// perClient is how many connections another computer may have at once, so that none can take
// them all. A network of IPv6 is one client.
const perClient = 64

// fairListener closes what a client opens beyond perClient. This computer is not counted: all
// of its people are one address.
type fairListener struct {
	net.Listener
	mu   sync.Mutex
	open map[string]int
}

func fairly(line net.Listener) net.Listener {
	return &fairListener{Listener: line, open: map[string]int{}}
}

// Accept waits for a connection that its client may have.
func (l *fairListener) Accept() (net.Conn, error) {
	for {
		conn, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		peer, err := netip.ParseAddrPort(conn.RemoteAddr().String())
		if err == nil && peer.Addr().Unmap().IsLoopback() {
			return conn, nil
		}
		client := clientKey(peer.Addr())
		if l.add(client, 1) {
			return &countedConn{Conn: conn, closed: func() { l.add(client, -1) }}, nil
		}
		_ = conn.Close()
	}
}

// add counts a client's connections; false when it would have too many.
func (l *fairListener) add(client string, n int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open[client]+n > perClient {
		return false
	}
	if l.open[client] += n; l.open[client] == 0 {
		delete(l.open, client)
	}
	return true
}

// countedConn tells, once, that it was closed.
type countedConn struct {
	net.Conn
	once   sync.Once
	closed func()
}

// Close closes the connection.
func (c *countedConn) Close() error {
	defer c.once.Do(c.closed)
	return c.Conn.Close()
}
