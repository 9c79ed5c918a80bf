package org.thetascope.worksheet.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.thetascope.parameter.FaultException;

/** The text in a file as editors and spreadsheets write it: UTF-8, UTF-16 or Windows-1252. */
public final class SheetText {
  /** How the files begin that spreadsheets keep their workbooks in. */
  private static final List<byte[]> WORKBOOKS =
      List.of(
          new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

  private SheetText() {}

  /**
   * The text.
   *
   * @throws FaultException if there is none: a workbook, a picture
   */
  public static String of(byte[] bytes) {
    if (WORKBOOKS.stream().anyMatch(start -> begins(bytes, start))) {
      throw new FaultException("fault.sheet.workbook");
    }
    String text = decoded(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new FaultException("fault.sheet.noText");
    }
    return text;
  }

  private static String decoded(byte[] bytes) {
    if (begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return decoded(bytes, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return decoded(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return decoded(bytes, Charset.forName("windows-1252"));
    }
  }

  private static String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FaultException("fault.sheet.noText");
    }
  }

  private static boolean begins(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
