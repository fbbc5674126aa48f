package io.sourcebook.subject;

import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** A subject's {@code match}: Lucene's classic query syntax over the words of one sentence. */
record MatchQuery(Query query) {

  /** The only field there is. */
  static final String FIELD = "sentence";

  static final Analyzer ANALYZER = new FoldingAnalyzer();

  /** A query that somebody reads stays far below; the parser's depth grows with it. */
  private static final int MOST_CHARS = 8_000;

  /** The parser calls itself for each open bracket. */
  private static final int MOST_BRACKETS = 100;

  private static final Pattern LEADING_WILDCARD = Pattern.compile("(?:^|[\\s(+!-])([*?])");
  private static final Pattern LEXICAL_COLUMN = Pattern.compile("column (\\d{1,6})");
  private static final String SYNTAX = "Look at the brackets, quotation marks and AND, OR, NOT";
  private static final String ESCAPE = "; write \\ before a sign that is meant as itself.";

  /** Reads a query. */
  static MatchQuery parse(String text) throws QueryFault {
    refuseExcess(text);
    Query query;
    try {
      query = new QueryParser(FIELD, ANALYZER).parse(text);
      // The number of clauses is only counted when a query meets an index.
      new IndexSearcher(new MultiReader()).rewrite(query);
    } catch (ParseException e) {
      throw syntaxFault(text, e);
    } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
      throw new QueryFault(0, "the query is too large to run", "Say it with fewer words.");
    } catch (IllegalArgumentException e) {
      throw new QueryFault(0, "the query cannot be run", SYNTAX + ESCAPE);
    } catch (IOException e) {
      throw new IllegalStateException("an index without documents cannot fail to read", e);
    }
    refuseSenseless(text, query);
    return new MatchQuery(query);
  }

  private static void refuseExcess(String text) throws QueryFault {
    long open = text.chars().filter(c -> c == '(').count();
    if (text.length() > MOST_CHARS || open > MOST_BRACKETS) {
      throw new QueryFault(
          0,
          "the query is too large to run",
          "Keep it below " + MOST_CHARS + " characters and " + MOST_BRACKETS + " brackets.");
    }
  }

  private static QueryFault syntaxFault(String text, ParseException error) {
    if (error.getCause() instanceof IndexSearcher.TooManyClauses) {
      return new QueryFault(0, "the query is too large to run", "Say it with fewer words.");
    }
    Matcher wildcard = LEADING_WILDCARD.matcher(text);
    if (String.valueOf(error.getMessage()).contains("not allowed as first character")
        && wildcard.find()) {
      return new QueryFault(
          wildcard.start(1),
          "a word of the query begins with `" + wildcard.group(1) + "`",
          "Begin it with at least one letter: `agree*`.");
    }
    if (error.getCause() instanceof ParseException syntax && syntax.currentToken != null) {
      int column = Math.min(syntax.currentToken.next.beginColumn, text.length());
      return new QueryFault(
          column,
          column == text.length()
              ? "the query ends too early"
              : "the query goes wrong at `" + word(text, column) + "`",
          SYNTAX + ESCAPE);
    }
    if (error.getCause() instanceof TokenMgrError lexical) {
      Matcher column = LEXICAL_COLUMN.matcher(String.valueOf(lexical.getMessage()));
      int at = column.find() ? Math.min(Integer.parseInt(column.group(1)), text.length()) : 0;
      return new QueryFault(
          openQuote(text).orElse(at), "the query goes wrong here", SYNTAX + ESCAPE);
    }
    return new QueryFault(0, "the query cannot be read", SYNTAX + ESCAPE);
  }

  /** What stands at a place, up to white space or a bracket. */
  private static String word(String text, int start) {
    int end = start + 1;
    while (end < text.length() && " \t\n()\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Where a quotation mark stands that is never closed. */
  private static OptionalInt openQuote(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        open = open < 0 ? i : -1;
      }
    }
    return open < 0 ? OptionalInt.empty() : OptionalInt.of(open);
  }

  private static void refuseSenseless(String text, Query query) throws QueryFault {
    Contents contents = new Contents();
    query.visit(contents);
    contents.fields.remove(FIELD);
    if (!contents.fields.isEmpty()) {
      String field = contents.fields.stream().sorted().toList().get(0);
      int at = Math.max(0, text.indexOf(field + ":"));
      throw new QueryFault(
          at,
          "the query names a field, `" + field + "`",
          "There is only the sentence to search; write \\: for a colon.");
    }
    if (contents.everything) {
      throw new QueryFault(0, "the query finds every sentence", "Say which words to find.");
    }
    if (!contents.sought) {
      throw new QueryFault(
          0, "the query has no word that is to be found", "Say at least one that is not excluded.");
    }
  }

  /** What a query looks for. */
  private static final class Contents extends QueryVisitor {

    private final Set<String> fields = new HashSet<>();
    private boolean everything;
    private boolean sought;

    @Override
    public boolean acceptField(String field) {
      // Nothing is asked of a query that finds all sentences, so its field is no field at all.
      if (field != null) {
        fields.add(field);
      }
      return true;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      if (occur != Occur.MUST_NOT) {
        return this;
      }
      Contents excluded = new Contents();
      return new QueryVisitor() {
        @Override
        public boolean acceptField(String field) {
          fields.add(field);
          return excluded.acceptField(field);
        }
      };
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
      sought = true;
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      sought = true;
    }

    @Override
    public void visitLeaf(Query query) {
      if (query instanceof MatchAllDocsQuery) {
        everything = true;
      } else if (!(query instanceof MatchNoDocsQuery)) {
        sought = true;
      }
    }
  }
}
