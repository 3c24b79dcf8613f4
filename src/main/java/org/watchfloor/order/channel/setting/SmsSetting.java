package org.watchfloor.order.channel.setting;

import org.watchfloor.order.channel.Pace;

/**
 * The gateway of text messages.
 *
 * @param peer where it is; its user is the system id (SMPP) or the number of the enterprise (CMPP)
 * @param protocol what it speaks
 * @param sender the number messages come from; may be empty with SMPP, then the gateway sets it
 * @param receipts whether it tells what arrived
 * @param pace how it is used
 */
public record SmsSetting(
    Peer peer, SmsProtocol protocol, String sender, boolean receipts, Pace pace) {}
