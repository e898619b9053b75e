package app

import (
	"fmt"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/mail"
	"rolebook/backend/rbac"
)

// Invitations are how people who were added get their way in, and how somebody who forgot a
// password gets another (checklist 2, 63, 64, 72, 80, 102, 120, 121). It is part of App access.
type Invitations struct{ session *Session }

// invitationsAtOnce bounds the people of one call of Open.
const invitationsAtOnce = 500

// Open gives each person a code with which they set a password, as a link and a letter to pass
// on. It is shown this once and kept nowhere; an earlier code counts no more. Of somebody who
// has a password it is the reset: that counts no more and their sessions end.
func (i *Invitations) Open(setUp string, emails []string) ([]InvitationView, error) {
	return inSetUp(i.session, setUp, editUsers, func(c *call) ([]InvitationView, error) {
		if len(emails) > invitationsAtOnce {
			return nil, told(spoken().invitation.tooMany, "limit", number(invitationsAtOnce))
		}
		kept, err := c.open.mailSetting()
		if err != nil {
			return nil, err
		}
		var views []InvitationView
		for _, email := range emails {
			views = append(views, c.invitation(rbac.NewEmail(email), kept))
		}
		c.workspace.announce(EventChanged, Changed{SetUp: setUp, Seq: int(c.open.store.Head().Seq)})
		return views, nil
	})
}

// Send sends an invitation that was just opened, through the mail server of the settings. The
// code must be the one that counts; reset says which of the two letters it is.
func (i *Invitations) Send(setUp, email, code string, reset bool) error {
	_, err := inSetUp(i.session, setUp, editUsers, func(c *call) (struct{}, error) {
		return struct{}{}, c.sendInvitation(rbac.NewEmail(email), code, reset)
	})
	return err
}

// Cancel ends an open invitation: its code counts no more.
func (i *Invitations) Cancel(setUp, email string) error {
	_, err := inSetUp(i.session, setUp, editUsers, func(c *call) (struct{}, error) {
		err := c.cancelInvitation(rbac.NewEmail(email))
		if err == nil {
			c.workspace.announce(EventChanged, Changed{SetUp: setUp, Seq: int(c.open.store.Head().Seq)})
		}
		return struct{}{}, err
	})
	return err
}

func (c *call) cancelInvitation(email rbac.Email) error {
	c.open.writing.Lock()
	defer c.open.writing.Unlock()
	c, u, err := c.resetting(email)
	if err != nil {
		return err
	}
	was, err := c.open.credential(u.Email)
	if err != nil {
		return err
	}
	if was.Invite == "" {
		return told(spoken().invitation.none, "user", u.Name())
	}
	is := was
	is.Invite, is.Expires, is.By = "", rbac.Instant{}, ""
	title := fill(spoken().invitation.cancelled, "user", u.Name())
	return c.open.keepLocked(was, is, c.event(title, about{action: audit.SignIn}))
}

// invitation opens one and tells it, or tells why not.
func (c *call) invitation(email rbac.Email, kept mailSetting) InvitationView {
	u := c.setUp().User(email)
	if u == nil {
		return c.troubled(InvitationView{Email: string(email), Name: string(email)}, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound))
	}
	view := InvitationView{Email: string(email), Name: u.Name(), SSO: u.SSO, Mail: kept.Host != ""}
	if opensNothing(c.whole, u, c.now) {
		view.Nothing = fill(spoken().invitation.opensNothing, "user", u.Name())
	}
	letter := letterTo{user: u, address: c.addressOf(kept)}
	view.Here = loopback(letter.address)
	if !u.SSO {
		was, err := c.open.credential(email)
		if view.Reset = err == nil && was.Password != ""; err != nil {
			return c.troubled(view, err)
		}
		code, expires, err := c.invite(email)
		if err != nil {
			return c.troubled(view, err)
		}
		view.Code, view.Expires = code, rbac.At(expires).String()
		letter.code, letter.expires, letter.reset = code, rbac.At(expires), view.Reset
	}
	view.Link = letter.link(c.open.ID)
	view.Subject, view.Text = c.look().letter(letter, c.open.ID, c.sender())
	view.Mailto = mailto(view.Email, view.Subject, view.Text)
	return view
}

func (c *call) troubled(view InvitationView, err error) InvitationView {
	e := c.workspace.worded(err)
	view.Trouble, view.Advice = e.Message, e.Advice
	return view
}

// sendInvitation sends the letter of an invitation whose code is shown.
func (c *call) sendInvitation(email rbac.Email, code string, reset bool) error {
	letter, err := c.letterFor(email, strings.TrimSpace(code), reset)
	if err != nil {
		return err
	}
	u := letter.user
	subject, text := c.look().letter(letter, c.open.ID, c.sender())
	if err := c.post(mail.Message{To: string(u.Email), ToName: u.Name(), Subject: subject, Text: text}); err != nil {
		return err
	}
	_, err = c.open.store.Record(c.event(fill(spoken().invitation.sent, "user", u.Name()), about{action: audit.SignIn}))
	return err
}

// letterFor is the letter with the code of an open invitation, as long as the session may give
// its user a way in at this moment.
func (c *call) letterFor(email rbac.Email, code string, reset bool) (letterTo, error) {
	c.open.writing.Lock()
	defer c.open.writing.Unlock()
	c, u, err := c.resetting(email)
	if err != nil {
		return letterTo{}, err
	}
	kept, err := c.open.mailSetting()
	if err != nil {
		return letterTo{}, err
	}
	letter := letterTo{user: u, address: c.addressOf(kept), code: code, reset: reset}
	if u.SSO {
		return letter, nil
	}
	is, err := c.open.credential(u.Email)
	if err != nil {
		return letterTo{}, err
	}
	if !is.Opens(code, c.now) {
		return letterTo{}, told(spoken().invitation.none, "user", u.Name())
	}
	letter.expires = is.Expires
	return letter, nil
}

// addressOf is where people reach Rolebook: as the settings say, else where it answers now.
func (c *call) addressOf(kept mailSetting) string {
	if kept.Address != "" {
		return kept.Address
	}
	return c.workspace.servedAt()
}

// sender is who invites, by name; empty when nobody in the set-up does.
func (c *call) sender() string {
	if u := c.whole.SetUp().User(c.user); u != nil {
		return u.Name()
	}
	return ""
}
