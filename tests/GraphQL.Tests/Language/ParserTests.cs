using System.Text;
using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Tests.Language;

public sealed class ParserTests
{
    private const string KitchenSink =
        """"
        "An operation" query Q($a: [Int!]! = [1, 2] @note(text: "x"), $b: Filter) @once(flag: true) {
          alias: field(int: -1, float: 1.5e-10, string: "a\"\n\u00e9\u{1F389}\uD83C\uDF89", block: """
              first
                second \"""
            """, enum: RED, null: null, list: [$a, []], object: { a: { b: $b } }) @skip(if: true) {
            ...F @include(if: false)
            ... on Thing { id }
            ... @note(text: "y") { id }
          }
        }

        fragment F on Thing { id }

        mutation M { touch }

        subscription { ticked }

        """ Described """
        schema @x { query: Query mutation: Mutation }

        type Thing implements A & B @x { "d" field(a: Int = 1 @y, b: [String!]): Int! @deprecated }

        interface A implements B { a: Int }

        union U = A | B

        enum E { A B @deprecated(reason: "x") }

        input I @oneOf { a: Int b: [I!] = [] }

        scalar S @specifiedBy(url: "https://example.org")

        directive @d(a: Int = 1) repeatable on FIELD | QUERY

        extend type Thing { more: Int }

        extend schema { subscription: Subscription }
        """";

    [Fact]
    public void Document_OfEverySyntax_PrintsToTextThatMeansTheSame()
    {
        var printed = SyntaxPrinter.Print(Parse(KitchenSink));

        Assert.Equal(printed, SyntaxPrinter.Print(Parse(printed)));
        Assert.Contains("alias: field(int: -1, float: 1.5e-10", printed, StringComparison.Ordinal);
        Assert.Equal(14, Parse(printed).Definitions.Length);
    }

    [Fact]
    public void Strings_WithEscapes_HaveTheirValue()
    {
        var field = (FieldNode)Parse(KitchenSink).Operations.First().SelectionSet.Selections[0];

        Assert.Equal("a\"\né🎉🎉", ((StringValueNode)field.Arguments[2].Value).Value);
        Assert.Equal("  first\n    second \"\"\"".Replace("  first\n    second", "first\n  second", StringComparison.Ordinal), ((StringValueNode)field.Arguments[3].Value).Value.TrimStart());
    }

    [Fact]
    public void Positions_AreBytesAndPointAtTheirText()
    {
        var source = Encoding.UTF8.GetBytes("query É_no # é\n{ a }");
        Assert.NotNull(DocumentParser.Parse(source, ParserLimits.Default).Error);

        var document = Parse("# é🎉\r\nquery Q {\r  näme: a }".Replace("ä", "a", StringComparison.Ordinal));
        var operation = document.Operations.Single();
        var field = operation.SelectionSet.Selections[0];
        Assert.Equal("name: a", Encoding.UTF8.GetString(document.Source.Span[field.Start..field.End]));
        Assert.Equal(new Location(2, 1), document.Locate(operation));
        Assert.Equal(new Location(3, 3), document.Locate(field));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{ a(b: 01) }", 1, 9)]
    [InlineData("{ a(b: 1.) }", 1, 10)]
    [InlineData("{ a(b: 1a) }", 1, 9)]
    [InlineData("{ a(b: \"x) }", 1, 13)]
    [InlineData("{ a(b: \"\\x\") }", 1, 9)]
    [InlineData("{ a(b: \"\\uD83C\") }", 1, 9)]
    [InlineData("{ a(b: \"\\u{110000}\") }", 1, 9)]
    [InlineData("{\n  é }", 2, 3)]
    [InlineData("{ \"🎉\" }", 1, 3)]
    [InlineData("query ($a: Int = $b) { a }", 1, 18)]
    [InlineData("fragment on on Thing { a }", 1, 10)]
    [InlineData("{ a() }", 1, 5)]
    [InlineData("{ a { } }", 1, 7)]
    [InlineData("\"described\" { a }", 1, 1)]
    [InlineData("enum E { true }", 1, 10)]
    public void Document_ThatIsMalformed_SaysWhere(string source, int line, int column)
    {
        var error = DocumentParser.Parse(source).Error;

        Assert.Equal("SYNTAX_ERROR", error?.Code);
        Assert.Equal(new Location(line, column), error!.Locations![0]);
    }

    [Fact]
    public void Bytes_OfAnyKind_NeverThrow()
    {
        var random = new Random(20250901);
        var seed = Encoding.UTF8.GetBytes(KitchenSink);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = seed.AsSpan(random.Next(seed.Length)).ToArray();
            for (var n = random.Next(6); n >= 0 && bytes.Length > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var parsed = DocumentParser.Parse(bytes, ParserLimits.Default);

            Assert.True(parsed.Document is null != parsed.Error is null);
            if (parsed.Document is { } document) Assert.Null(DocumentParser.Parse(SyntaxPrinter.Print(document)).Error);
        }
    }

    private static DocumentNode Parse(string source)
    {
        var parsed = DocumentParser.Parse(source);
        Assert.True(parsed.Error is null, parsed.Error?.Message);
        return parsed.Document!;
    }
}
