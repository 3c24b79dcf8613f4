/**
 * What the console shows of proposals: a band over every page as long as something is to be
 * decided, the same on the page 响应 and on the page of the warning, with the two acts beside it.
 *
 * <p>Enter at {@link org.watchfloor.response.proposal.view.ProposalViewModule}.
 */
@NullMarked
package org.watchfloor.response.proposal.view;

import org.jspecify.annotations.NullMarked;
