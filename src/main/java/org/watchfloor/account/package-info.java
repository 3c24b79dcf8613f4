/**
 * Who is at this seat: officers are known by their post, and every entry of the journal carries who
 * wrote it and from which seat.
 *
 * <p>Invariants: there is always somebody signed in; changing the officer closes nothing and loses
 * nothing, and is an entry of its own; names of persons are the hall's own business and never
 * needed. An officer becomes known by signing in: there is nothing to administer before the first
 * call. Which post may decide what is not known here yet; which may see who people are is a file of
 * rules ({@link org.watchfloor.account.NameAccess}). Implements the duty to record who took and
 * passed on a call (上海市实施《突发事件应对法》办法 §31).
 *
 * <p>Enter at {@link org.watchfloor.account.AccountService} to change the officer and at {@link
 * org.watchfloor.account.SignIn} to know who is here.
 */
@NullMarked
package org.watchfloor.account;

import org.jspecify.annotations.NullMarked;
