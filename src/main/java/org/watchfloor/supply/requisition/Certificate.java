package org.watchfloor.supply.requisition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a requisition certificate 应急征用凭证 says.
 *
 * @param basis on what ground: the articles, the order 依据
 * @param purpose why 事由
 * @param property what is taken, and how much of it 财产名称及数量
 * @param owner from whom 被征用人
 * @param taker which unit takes it 征用单位
 * @param contact who answers for that unit, and the telephone 联系方式
 * @param place where it is used; may be empty
 * @param takenAt when it was taken, if before the certificate was written; null if with it
 * @param urgency why it could not wait for the certificate; empty if it did
 * @param returnBy the last day on which it is to be back; null if that is not known
 */
public record Certificate(
    String basis,
    String purpose,
    List<Property> property,
    Owner owner,
    String taker,
    String contact,
    String place,
    @Nullable Instant takenAt,
    String urgency,
    @Nullable LocalDate returnBy) {
  public Certificate {
    property = List.copyOf(property);
  }

  /** Whether it was written after the property was taken 事后补办. */
  public boolean afterwards() {
    return takenAt != null;
  }
}
