using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Parses what follows the verb of an entry about a member.</summary>
internal static class EntryParser
{
    /// <summary>The entry, or null where the line cannot be read and has said so.</summary>
    public static ModelEntry? Parse(LineCursor cursor, string verb, ModelSystem? system)
    {
        cursor.SkipToContent();
        var column = cursor.Position;
        var target = MemberPatternParser.Parse(cursor, KindsFor(verb), verb);
        if (target is null) return null;

        var entry = ParseRest(cursor, verb, target, column, system);
        cursor.ExpectEnd("the entry");
        return cursor.Failed ? null : entry;
    }

    // Which symbols a verb can be about: a type has no arguments, so nothing that needs a path takes one; the type of a tool is an attribute.
    private static string KindsFor(string verb) => verb switch
    {
        "client" => "TMPF",
        "tool" => "TMP",
        "source" => "TMPF",
        "typed" or "upload" or "untyped" or "recorder" => "TMP",
        "handler" => "TM",
        "review" => "M",
        "adverse" => "MPF",
        _ => "MP",
    };

    private static ModelEntry? ParseRest(LineCursor cursor, string verb, MemberPattern target, int column, ModelSystem? system)
    {
        switch (verb)
        {
            case "client" when target.Kind == 'M' && cursor.SkipToContent(): return new GivenClientEntry(target, cursor.Line, column, system, AccessPathParser.ParseList(cursor));
            case "client": return new ClientEntry(target, cursor.Line, column, system);
            case "input": return ParseInput(cursor, target, column, system);
            case "output": return new OutputEntry(target, cursor.Line, column, system, AccessPathParser.ParseList(cursor));
            case "tool" when target.Kind == 'T': return new ToolAttributeEntry(target, cursor.Line, column, system);
            case "tool": return new ToolEntry(target, cursor.Line, column, system, AccessPathParser.ParseList(cursor));
            case "send": return ParseSend(cursor, target, column);
            case "flow": return new FlowEntry(target, cursor.Line, column, ParseFlows(cursor));
            case "clear": return new ClearEntry(target, cursor.Line, column, AccessPathParser.ParseList(cursor));
            case "noflow": return new NoFlowEntry(target, cursor.Line, column);
            case "sanitizer": return ParseSanitizer(cursor, target, column);
            case "source": return ParseSource(cursor, target, column);
            case "typed": return new TypedEntry(target, cursor.Line, column, IsFile: false);
            case "upload": return new TypedEntry(target, cursor.Line, column, IsFile: true);
            case "untyped": return new UntypedEntry(target, cursor.Line, column);
            case "handler": return new HandlerEntry(target, cursor.Line, column, target.Kind == 'T' ? [] : AccessPathParser.ParseList(cursor));
            case "screening": return new ScreeningEntry(target, cursor.Line, column, AccessPathParser.ParseList(cursor));
            case "recorder": return RecorderParser.Parse(cursor) is var (recording, of) ? new RecorderEntry(target, cursor.Line, column, recording, of) : null;
            case "review": return new ReviewEntry(target, cursor.Line, column);
            case "adverse":
                cursor.SkipToContent();
                return cursor.TakeQuoted("the title of the adverse action") is { } title ? new AdverseEntry(target, cursor.Line, column, title) : null;
            default: return null;
        }
    }

    // Argument[documents] with=T:System.Single
    private static InputEntry? ParseInput(LineCursor cursor, MemberPattern target, int column, ModelSystem? system)
    {
        var paths = AccessPathParser.ParseList(cursor);
        var with = ImmutableArray.CreateBuilder<MemberPattern>();
        while (!cursor.Failed && cursor.IsAtSetting() && SettingParser.Next(cursor, ModelVocabulary.InputKeys) is var (_, value, place))
            TypeListParser.Parse(cursor, value, place, "with=", with);
        return cursor.Failed ? null : new InputEntry(target, cursor.Line, column, system, paths) { With = with.ToImmutable() };
    }

    // Argument[0].Element -> Argument[1].Parameter[0]; Argument[1].ReturnValue -> ReturnValue.Element
    private static ImmutableArray<ModelFlow> ParseFlows(LineCursor cursor)
    {
        var flows = ImmutableArray.CreateBuilder<ModelFlow>();
        do
        {
            var from = AccessPathParser.Parse(cursor);
            if (from is null) break;
            cursor.SkipToContent();
            if (!cursor.Take("->"))
            {
                cursor.FailHere("Expected '->' and the place that the value flows to");
                break;
            }

            if (AccessPathParser.Parse(cursor, isTarget: true) is not { } to) break;
            flows.Add(new ModelFlow(from, to));
            cursor.SkipToContent();
        }
        while (cursor.Take(';'));
        return flows.ToImmutable();
    }

    // Argument[*] to=Argument[requestUri],Receiver.Member[BaseAddress]
    private static SendEntry? ParseSend(LineCursor cursor, MemberPattern target, int column)
    {
        var paths = AccessPathParser.ParseList(cursor);
        var to = ImmutableArray.CreateBuilder<AccessPath>();
        while (!cursor.Failed && SettingParser.Next(cursor, ModelVocabulary.SendKeys) is var (_, value, place))
        {
            foreach (var part in value.Split(','))
            {
                if (AccessPathParser.ParseWhole(cursor, part, place) is { } path) to.Add(path);
                place += part.Length + 1;
            }
        }

        if (to.Count == 0 && !cursor.Failed) cursor.FailHere("A send says where to: to=Argument[requestUri]");
        return cursor.Failed ? null : new SendEntry(target, cursor.Line, column, paths, to.ToImmutable());
    }

    // removes=pii,phi,legal method=redaction on=ReturnValue
    private static SanitizerEntry? ParseSanitizer(LineCursor cursor, MemberPattern target, int column)
    {
        var removes = ModelCategories.None;
        string? method = null;
        AccessPath? on = null;
        var unless = ImmutableArray.CreateBuilder<MemberPattern>();
        var end = cursor.Position;
        while (!cursor.Failed && SettingParser.Next(cursor, ModelVocabulary.SanitizerKeys) is var (key, value, place))
        {
            end = cursor.Position;
            if (key == "method" && method is not null || key == "on" && on is not null) SettingParser.FailTwice(cursor, key, value, place);
            else if (key == "removes") removes |= CategoryParser.ParseList(cursor, value, place, ModelVocabulary.RemovableCategories);
            else if (key == "method") method = CheckMethod(cursor, value, place);
            else if (key == "on") on = AccessPathParser.ParseWhole(cursor, value, place) ?? on;
            else TypeListParser.Parse(cursor, value, place, "unless=", unless);
        }

        if (removes == ModelCategories.None) cursor.Fail(end, 0, "A sanitizer says what it removes: removes=pii,phi,legal or removes=all");
        if (method is null) cursor.Fail(end, 0, "A sanitizer says by which method: method=redaction, safe-harbor, expert-determination or aggregation");
        return cursor.Failed || method is null ? null : new SanitizerEntry(target, cursor.Line, column, removes, method, on ?? AccessPath.ReturnValue) { Unless = unless.ToImmutable() };
    }

    private static string CheckMethod(LineCursor cursor, string value, int column)
    {
        if (!ModelVocabulary.SanitizerMethods.Contains(value))
            cursor.Fail(column, value.Length, $"Unknown method {LineCursor.Quote(value)}; {NearestWord.Hint(value, ModelVocabulary.SanitizerMethods)}");
        return value;
    }

    // pii SocialSecurityNumber            legal Privilege "Evid. Code 1014"            pii TelephoneNumber when=phone_number
    private static SourceEntry? ParseSource(LineCursor cursor, MemberPattern target, int column)
    {
        cursor.SkipToContent();
        var start = cursor.Position;
        var category = CategoryParser.Parse(cursor, cursor.TakeWord(), start, ModelVocabulary.Categories);
        if (cursor.Failed) return null;

        cursor.SkipToContent();
        start = cursor.Position;
        var kind = cursor.TakeWord();
        var kinds = ModelVocabulary.KindsOf(category);
        if (!kinds.Contains(kind)) cursor.Fail(start, kind.Length, $"Unknown kind {LineCursor.Quote(kind)}; {NearestWord.Hint(kind, kinds)}");

        // Only the law's own ground needs a citation: the other categories are defined by 12898 itself.
        cursor.SkipToContent();
        var authority = category == ModelCategories.Legal && !cursor.Failed ? cursor.TakeQuoted("the authority for the protection") : null;
        var when = ImmutableArray.CreateBuilder<string>();
        // Only what a method gives can depend on what it is called with.
        while (!cursor.Failed && target.Kind == 'M' && SettingParser.Next(cursor, ModelVocabulary.SourceKeys) is var (_, value, _)) when.AddRange(value.Split(','));

        return cursor.Failed ? null : new SourceEntry(target, cursor.Line, column, category, kind, authority) { When = when.ToImmutable() };
    }
}
