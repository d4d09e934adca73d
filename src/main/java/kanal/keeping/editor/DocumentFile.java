package kanal.keeping.editor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.document.DocumentFormat;
import kanal.guide.Provider;
import kanal.guide.Rule;

/** A document as a file that somebody sends: UTF-8, and no larger than what can be kept. */
final class DocumentFile {
    /** Bytes, and no more characters as it is kept: H2 takes little more in a column. */
    static final int LARGEST = 1_000_000;

    private DocumentFile() {}

    /** @throws DocumentException when it is too large or no text in UTF-8 */
    static String text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        ByteBuffer file = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(file).toString();
        } catch (CharacterCodingException otherwise) {
            // The buffer stands where the first wrong byte is
            String before = new String(bytes, 0, file.position(), StandardCharsets.ISO_8859_1);
            int line = 1
                    + (int) before.chars()
                            .filter(character -> character == '\n')
                            .count();
            throw new DocumentException("import", line, "", Rule.NOT_UTF_8.by());
        }
    }

    /** @throws DocumentException when it is no document, or larger than what can be kept */
    static Provider read(String text) {
        if (text.length() > LARGEST) {
            throw tooLarge();
        }
        Provider read = Document.read("import", text);
        if (Document.write(read, DocumentFormat.JSON).length() > LARGEST) {
            throw tooLarge();
        }
        return read;
    }

    private static DocumentException tooLarge() {
        return new DocumentException("import", 0, "", Rule.LARGE.by(LARGEST));
    }
}
