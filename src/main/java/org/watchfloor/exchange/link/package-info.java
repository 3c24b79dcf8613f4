/**
 * Links between stations when there is a network 站间链路: the same packages that travel as files, over
 * a broker that one of two linked stations runs inside its own program. The journal is the store;
 * the broker holds what is under way. A station that serves believes only stations an officer
 * introduced, and a station that connects only the one it means. Nothing here is waited for by a
 * desk: every round runs in the background and holds no lock of the journal while it is on the
 * network. Enter at {@link org.watchfloor.exchange.link.LinkService}; decided in {@code
 * docs/decisions/0042}.
 */
@NullMarked
package org.watchfloor.exchange.link;

import org.jspecify.annotations.NullMarked;
