package app

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// certified are the files of a certificate for hosts, and a client that trusts it and finds
// every host on this computer.
func certified(t *testing.T, hosts ...string) (Place, *http.Client) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		DNSNames: hosts, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	cert, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	secret, err := x509.MarshalECPrivateKey(key)
	require.NoError(t, err)
	place := Place{Address: "0.0.0.0:0", Certificate: filepath.Join(t.TempDir(), "cert.pem"), Key: filepath.Join(t.TempDir(), "key.pem")}
	require.NoError(t, os.WriteFile(place.Certificate, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert}), 0o600))
	require.NoError(t, os.WriteFile(place.Key, pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: secret}), 0o600))
	trusted := x509.NewCertPool()
	trusted.AppendCertsFromPEM(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert}))
	return place, &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: trusted},
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			_, port, err := net.SplitHostPort(address)
			if err != nil {
				return nil, err
			}
			return (&net.Dialer{}).DialContext(ctx, network, "127.0.0.1:"+port)
		},
	}}
}

func TestOtherComputersAreServedOverTLSOnly(t *testing.T) {
	place, client := certified(t, "rolebook.test", "*.rolebook.test")
	_, err := Listen(testWorkspace(t), fstest.MapFS{}, Place{Address: place.Address}, io.Discard)
	require.ErrorIs(t, err, ErrNotLoopback)
	_, err = Listen(testWorkspace(t), fstest.MapFS{}, Place{Address: place.Address, Certificate: place.Certificate}, io.Discard)
	require.ErrorIs(t, err, ErrCertificate)
	star, _ := certified(t, "*.rolebook.test")
	_, err = Listen(testWorkspace(t), fstest.MapFS{}, star, io.Discard)
	require.ErrorIs(t, err, ErrNoName)

	server, err := Listen(testWorkspace(t), fstest.MapFS{"index.html": {Data: []byte("<head></head>page")}}, place, io.Discard)
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(ctx, false) }()
	t.Cleanup(func() { stop(); require.NoError(t, <-ended) })
	assert.True(t, strings.HasPrefix(server.Address(), "https://rolebook.test:"), server.Address())

	answer, err := client.Get(server.Address())
	require.NoError(t, err)
	defer answer.Body.Close()
	assert.Equal(t, 200, answer.StatusCode)
	assert.NotEmpty(t, answer.Header.Get("Strict-Transport-Security"))
	assertPolicy(t, answer)
	other, err := http.NewRequest("GET", server.Address(), nil)
	require.NoError(t, err)
	other.Host = "127.0.0.1" + strings.TrimPrefix(strings.TrimSuffix(server.Address(), "/"), "https://rolebook.test")
	answer, err = client.Do(other)
	require.NoError(t, err)
	defer answer.Body.Close()
	assert.Equal(t, 421, answer.StatusCode, "only a host that the certificate names")
	plain, err := http.Get("http://127.0.0.1" + strings.TrimPrefix(server.Address(), "https://rolebook.test"))
	require.NoError(t, err)
	defer plain.Body.Close()
	assert.Equal(t, 400, plain.StatusCode, "nothing without TLS")

	who := httptest.NewRecorder()
	server.letIn(who, server.guests.admit())
	cookie := who.Result().Cookies()[0]
	assert.True(t, cookie.Secure)
	assert.True(t, strings.HasPrefix(cookie.Name, "__Host-"))
}

func assertPolicy(t *testing.T, answer *http.Response) {
	t.Helper()
	assert.Contains(t, answer.Header.Get("Content-Security-Policy"), "default-src 'none'")
	assert.Equal(t, "no-store", answer.Header.Get("Cache-Control"))
}

func TestTheCodeOpensFromThisComputerOnly(t *testing.T) {
	server, _ := testServer(t)
	for name, one := range map[string]struct {
		from, to string
		here     bool
		status   int
	}{
		"our-own-end":         {server.host(), "127.0.0.1:80", true, 200},
		"loopback-6":          {"[::1]:4711", "[::1]:80", true, 0},
		"own-address":         {"192.0.2.7:4711", "192.0.2.7:80", true, 0},
		"another-computer":    {"192.0.2.8:4711", "192.0.2.7:80", false, 403},
		"another-in-the-lan":  {"[fe80::2%eth0]:4711", "[fe80::1%eth0]:80", false, 403},
		"nobody-knows-whence": {"", "192.0.2.7:80", false, 403},
	} {
		t.Run(name, func(t *testing.T) {
			server.launch.made = testNow.Add(-time.Hour)
			code, _ := server.launch.fresh()
			r := httptest.NewRequest("POST", server.Address()+"open", strings.NewReader(`{"code":"`+code+`"}`))
			r.Header.Set("Content-Type", "application/json")
			r.RemoteAddr = one.from
			here, err := net.ResolveTCPAddr("tcp", one.to)
			require.NoError(t, err)
			r = r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, here))
			assert.Equal(t, one.here, sameMachine(r))
			if one.status != 0 {
				assert.Equal(t, one.status, server.answer(r).StatusCode)
			}
		})
	}
}
