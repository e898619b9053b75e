package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// emailClaim is the one claim of which a provider says whether it verified it (OpenID Connect
// Core 1.0, §5.1).
const emailClaim = "email"

// ownClaims are what people write of themselves at common providers: whoever enters a
// colleague's address there would come in as that colleague.
var ownClaims = []string{
	"address", "birthdate", "family_name", "gender", "given_name", "locale", "middle_name", "name", "nickname",
	"phone_number", "picture", "preferred_username", "profile", "website", "zoneinfo",
}

// claim is the claim of the setting that holds the address.
func (s ssoSetting) claim() string {
	if s.Claim == "" {
		return emailClaim
	}
	return s.Claim
}

// settled is a setting in the form in which it is kept. A claim other than email, which comes on
// the provider's word alone, needs somebody who says that they trust it.
func (s ssoSetting) settled() (ssoSetting, error) {
	s.Claim = strings.TrimSpace(s.Claim)
	if s.claim() == emailClaim {
		s.Claim, s.Trusted = "", false
		return s, nil
	}
	if s.Trusted {
		return s, nil
	}
	w := spoken().signIn
	if slices.Contains(ownClaims, s.Claim) {
		return s, told(w.ssoOwnClaim, "claim", s.Claim)
	}
	return s, told(w.ssoClaim, "claim", s.Claim)
}

// verified is the address among what a provider says of somebody; ErrDenied where nobody vouches
// for it. The claim email counts when the provider says that it verified it: one that says nothing
// may let anybody claim to be somebody else. Another claim counts when whoever set it said that
// they trust it, unless the provider says of the same address that it is not verified.
func (s ssoSetting) verified(claims map[string]json.RawMessage) (rbac.Email, error) {
	address, err := addressIn(claims, s.claim())
	if err != nil {
		return "", err
	}
	verified := slices.Contains([]string{"true", `"true"`}, string(claims["email_verified"]))
	if s.claim() == emailClaim {
		if !verified {
			return "", denied(errors.New("the address is not verified"))
		}
		return address, nil
	}
	if !s.Trusted {
		return "", denied(fmt.Errorf("claim %q: nobody said that it is to be trusted", s.Claim))
	}
	if same, err := addressIn(claims, emailClaim); err == nil && same == address && claims["email_verified"] != nil && !verified {
		return "", denied(errors.New("the address is not verified"))
	}
	return address, nil
}

func addressIn(claims map[string]json.RawMessage, claim string) (rbac.Email, error) {
	var address string
	if err := json.Unmarshal(claims[claim], &address); err != nil || strings.TrimSpace(address) == "" {
		return "", denied(fmt.Errorf("claim %q: no address", claim))
	}
	return rbac.NewEmail(address), nil
}
