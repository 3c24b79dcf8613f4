package org.watchfloor.order.channel.setting;

import java.net.URI;
import java.util.Optional;
import org.watchfloor.order.channel.Pace;

/**
 * A robot that writes into a group of a chat service.
 *
 * @param name what the group is called here; the address of messages
 * @param form which service's manners it has
 * @param url where it is, without its key
 * @param token the file with its key
 * @param sign the file with the secret its messages are signed with; empty where they are not
 * @param pace how it is used
 */
public record RobotSetting(
    String name, RobotForm form, URI url, SecretFile token, Optional<SecretFile> sign, Pace pace) {}
