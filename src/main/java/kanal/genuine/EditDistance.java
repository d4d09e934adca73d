package kanal.genuine;

/** How many letters have to be added, left out, changed or swapped with their neighbour (optimal string alignment). */
final class EditDistance {
    private EditDistance() {}

    /** Between the whole of both texts. */
    static int between(String text, String word) {
        int[][] cost = table(text, word, false);
        return cost[text.length()][word.length()];
    }

    /** Between the word and whatever part of the text is nearest to it (Sellers 1980). */
    static int within(String text, String word) {
        int[][] cost = table(text, word, true);
        int least = word.length();
        for (int[] row : cost) {
            least = Math.min(least, row[word.length()]);
        }
        return least;
    }

    private static int[][] table(String text, String word, boolean anyStart) {
        int[][] cost = new int[text.length() + 1][word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= text.length(); i++) {
            cost[i][0] = anyStart ? 0 : i;
            for (int j = 1; j <= word.length(); j++) {
                cost[i][j] = step(cost, text, word, i, j);
            }
        }
        return cost;
    }

    private static int step(int[][] cost, String text, String word, int i, int j) {
        int change = text.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean isSwapped =
                i > 1 && j > 1 && text.charAt(i - 1) == word.charAt(j - 2) && text.charAt(i - 2) == word.charAt(j - 1);
        return isSwapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
