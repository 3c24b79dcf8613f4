/**
 * Who is at this seat: officers are known by their post, and every entry of the journal carries who
 * wrote it and from which seat.
 *
 * <p>Invariants: there is always somebody signed in; changing the officer closes nothing and loses
 * nothing; names of persons are the hall's own business and never needed.
 *
 * <p>Enter at {@link org.watchfloor.account.SignIn}.
 */
@NullMarked
package org.watchfloor.account;

import org.jspecify.annotations.NullMarked;
