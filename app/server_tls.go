package app

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// Errors of a server's certificate.
var (
	ErrCertificate = errors.New("the certificate and its key cannot be used; give both as PEM files that belong together")
	ErrNoName      = errors.New("the certificate names no host; it needs one without a star")
)

// certificate reads the place's certificate and the hosts it names, which are the only ones a
// request may be for; without one they are the loopback addresses.
func (p Place) certificate() (*tls.Config, []string, error) {
	if p.Certificate == "" && p.Key == "" {
		return nil, []string{"127.0.0.1", "::1"}, nil
	}
	pair, err := tls.LoadX509KeyPair(p.Certificate, p.Key)
	if err != nil {
		return nil, nil, fmt.Errorf("%q, %q: %w", p.Certificate, p.Key, ErrCertificate)
	}
	var names []string
	for _, name := range pair.Leaf.DNSNames {
		if !strings.Contains(name, "*") {
			names = append(names, strings.ToLower(name))
		}
	}
	for _, address := range pair.Leaf.IPAddresses {
		names = append(names, address.String())
	}
	if len(names) == 0 {
		return nil, nil, fmt.Errorf("%q: %w", p.Certificate, ErrNoName)
	}
	return &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}, names, nil
}

// bracketed is a host as it stands in an address without a port.
func bracketed(name string) string {
	if strings.Contains(name, ":") {
		return "[" + name + "]"
	}
	return name
}

// clientAddress is the other end of a request's connection; invalid when it is not known.
func clientAddress(r *http.Request) netip.Addr {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	return peer.Addr().Unmap().WithZone("")
}

// sameMachine reports whether a request comes from this computer: its other end is a loopback
// address, or the very one that it arrived at.
func sameMachine(r *http.Request) bool {
	peer := clientAddress(r)
	if peer.IsLoopback() {
		return true
	}
	here, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	return ok && peer.IsValid() && here.AddrPort().Addr().Unmap().WithZone("") == peer
}
