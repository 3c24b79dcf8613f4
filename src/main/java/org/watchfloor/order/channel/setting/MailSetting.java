package org.watchfloor.order.channel.setting;

import org.watchfloor.order.channel.Pace;

/**
 * The mail server.
 *
 * @param peer where it is
 * @param from the mailbox mails come from
 * @param pace how it is used
 */
public record MailSetting(Peer peer, String from, Pace pace) {}
