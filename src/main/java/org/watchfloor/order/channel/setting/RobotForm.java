package org.watchfloor.order.channel.setting;

/** The chat services whose robots are known. */
public enum RobotForm {
  /** DingTalk 钉钉. */
  DINGTALK,
  /** WeCom 企业微信. */
  WECOM,
  /** Feishu 飞书. */
  FEISHU
}
