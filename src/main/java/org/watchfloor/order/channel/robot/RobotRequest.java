package org.watchfloor.order.channel.robot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.watchfloor.order.channel.setting.RobotForm;

/**
 * What is posted to a robot, and where: for each service as its manual says (domain: public manuals
 * of the three services, not tried against them). The address holds the key: never log it.
 *
 * @param address where
 * @param body the JSON
 */
record RobotRequest(URI address, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HMAC = "HmacSHA256";

  /**
   * Makes one.
   *
   * @param url the service's address without its key
   * @param token the key
   * @param sign the secret it is signed with; empty for no signature
   * @param now the moment of the signature
   */
  static RobotRequest of(
      RobotForm form, URI url, String token, String sign, String text, Instant now) {
    ObjectNode body = JSON.createObjectNode();
    String address =
        switch (form) {
          case DINGTALK -> {
            body.put("msgtype", "text").putObject("text").put("content", text);
            yield url + "?access_token=" + encoded(token) + dingTalkSign(sign, now);
          }
          case WECOM -> {
            body.put("msgtype", "text").putObject("text").put("content", text);
            yield url + "?key=" + encoded(token);
          }
          case FEISHU -> {
            if (!sign.isEmpty()) {
              String second = Long.toString(now.getEpochSecond());
              // Feishu signs nothing with a key made of moment and secret.
              body.put("timestamp", second).put("sign", hmac(second + "\n" + sign, ""));
            }
            body.put("msg_type", "text").putObject("content").put("text", text);
            yield slashed(url) + encoded(token);
          }
        };
    return new RobotRequest(URI.create(address), write(body));
  }

  private static String dingTalkSign(String sign, Instant now) {
    if (sign.isEmpty()) {
      return "";
    }
    String moment = Long.toString(now.toEpochMilli());
    return "&timestamp=" + moment + "&sign=" + encoded(hmac(sign, moment + "\n" + sign));
  }

  private static String slashed(URI url) {
    String written = url.toString();
    return written.endsWith("/") ? written : written + "/";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String hmac(String key, String words) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(HMAC, e);
    }
  }

  private static String write(ObjectNode body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the address, which holds the key. */
  @Override
  public String toString() {
    return body;
  }
}
