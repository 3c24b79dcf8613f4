/**
 * Mail over SMTP. A mail is handed over when its last byte and the dot after it are sent; until
 * then every failure means that it certainly did not go out, after that silence means that nobody
 * knows.
 *
 * <p>Enter at {@link org.watchfloor.order.channel.mail.MailChannel}.
 */
@NullMarked
package org.watchfloor.order.channel.mail;

import org.jspecify.annotations.NullMarked;
