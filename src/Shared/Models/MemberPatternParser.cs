using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Parses documentation-comment IDs with wildcards: <c>M:Ns.T.Name(*)</c>, <c>M:Ns.T.*</c>.</summary>
internal static class MemberPatternParser
{
    /// <summary>The pattern at the cursor, of one of the kinds that the verb takes; null, and a failed line, where there is none.</summary>
    public static MemberPattern? Parse(LineCursor cursor, string kinds, string verb)
    {
        var start = cursor.Position;
        var id = cursor.TakeWord();
        if (id.Length < 3 || id[1] != ':')
        {
            cursor.Fail(start, id.Length, $"Expected a documentation ID after '{verb}', such as {kinds[0]}:Namespace.Type{(kinds[0] == 'T' ? "" : ".Member(*)")}");
            return null;
        }

        if (kinds.IndexOf(id[0]) < 0)
        {
            cursor.Fail(start, 2, $"'{verb}' does not take an ID that begins with '{id[0]}:'; expected {string.Join(" or ", Prefixes(kinds))}");
            return null;
        }

        if (Problem(id) is { } problem)
        {
            cursor.Fail(start, id.Length, problem);
            return null;
        }

        return id[0] == 'T' ? new MemberPattern('T', id.Substring(2), "", null, null, false) : Split(id);
    }

    private static MemberPattern Split(string id)
    {
        var tilde = id.IndexOf('~');
        var returnType = tilde < 0 ? null : id.Substring(tilde + 1);
        var signature = tilde < 0 ? id : id.Substring(0, tilde);

        var open = signature.IndexOf('(');
        var qualified = open < 0 ? signature.Substring(2) : signature.Substring(2, open - 2);
        var parameters = open < 0 ? "" : signature.Substring(open + 1, signature.Length - open - 2);
        var dot = qualified.LastIndexOf('.');
        var type = qualified.Substring(0, dot);
        var name = qualified.Substring(dot + 1);
        if (name == "*") return new MemberPattern(id[0], type, "", null, null, true);

        int? arity = parameters == "*" ? null : 0;
        var ticks = name.IndexOf("``", System.StringComparison.Ordinal);
        if (ticks >= 0)
        {
            arity = int.Parse(name.Substring(ticks + 2), System.Globalization.CultureInfo.InvariantCulture);
            name = name.Substring(0, ticks);
        }

        return new MemberPattern(id[0], type, name, arity, parameters == "*" ? null : parameters, false) { ReturnType = returnType };
    }

    // What keeps the text from being an ID; null where nothing does. Split relies on what is checked here.
    private static string? Problem(string id)
    {
        var open = id.IndexOf('(');
        var close = id.IndexOf(')');
        var tilde = id.IndexOf('~');
        var endOfSignature = tilde < 0 ? id.Length : tilde;
        if (open < 0 != close < 0 || open >= 0 && (close < open || close != endOfSignature - 1 || id.IndexOf('(', open + 1) >= 0))
            return "The parentheses do not match; an ID is written without blanks, and (*) stands for every overload";

        if (tilde == id.Length - 1) return "Expected the type that the operator converts to after '~'";

        var qualified = id.Substring(2, (open < 0 ? endOfSignature : open) - 2);
        if (id[0] == 'T' && (open >= 0 || qualified.IndexOf('*') >= 0)) return "A type is named in full, without wildcards or parentheses";

        foreach (var part in qualified.Split('.'))
            if (part.Length == 0)
                return "The name has an empty part between its dots";

        var dot = qualified.LastIndexOf('.');
        if (id[0] != 'T' && dot < 0) return "The ID names a member without its type";

        var name = qualified.Substring(dot + 1);
        if (name == "*") return open >= 0 ? "After '.*' there is nothing left to choose: leave the parentheses out" : null;
        if (qualified.IndexOf('*') >= 0) return "'*' stands for a whole member name or for a whole parameter list, not for a part of a name";
        if (open >= 0 && id.IndexOf('*', open) is var star and >= 0 && id.Substring(open, close - open + 1) != "(*)" && IsLoneStar(id, star))
            return "'*' stands for the whole parameter list: (*)";

        return id[0] == 'T' ? null : ArityProblem(name);
    }

    // System.Int32* is a pointer; a star after '(' or ',' is somebody's wildcard for one parameter, which the format does not have.
    private static bool IsLoneStar(string id, int star) => id[star - 1] is '(' or ',';

    private static string? ArityProblem(string name)
    {
        var tick = name.IndexOf('`');
        if (tick < 0) return null;
        var digits = name.Length - tick - 2;
        var valid = tick > 0 && digits is 1 or 2 && name[tick + 1] == '`';
        for (var i = tick + 2; valid && i < name.Length; i++) valid = name[i] is >= '0' and <= '9';
        return valid ? null : "A method's number of type parameters is written ``n after its name";
    }

    private static ImmutableArray<string> Prefixes(string kinds)
    {
        var prefixes = ImmutableArray.CreateBuilder<string>();
        foreach (var kind in kinds) prefixes.Add($"{kind}:");
        return prefixes.ToImmutable();
    }
}
