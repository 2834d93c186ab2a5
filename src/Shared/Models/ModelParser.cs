using System;
using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Splits a text into lines and gives each to the parser of its verb, under the section and system that hold there.</summary>
internal sealed class ModelParser
{
    // No honest line comes near this. A limit keeps the work, and the messages, in proportion to what a person could have meant.
    private const int LongestLine = 4096;

    private readonly ImmutableArray<ModelSection>.Builder _sections = ImmutableArray.CreateBuilder<ModelSection>();
    private readonly ImmutableArray<ModelError>.Builder _errors = ImmutableArray.CreateBuilder<ModelError>();
    private readonly ImmutableArray<PurposeEntry>.Builder _purposes = ImmutableArray.CreateBuilder<PurposeEntry>();
    private readonly ImmutableArray<ModelEntry>.Builder _entries = ImmutableArray.CreateBuilder<ModelEntry>();
    private readonly ImmutableArray<EndpointEntry>.Builder _endpoints = ImmutableArray.CreateBuilder<EndpointEntry>();
    private readonly ImmutableArray<NamedType>.Builder _named = ImmutableArray.CreateBuilder<NamedType>();
    private readonly ImmutableArray<RecorderSwitch>.Builder _switches = ImmutableArray.CreateBuilder<RecorderSwitch>();

    private string? _section;
    private int _sectionLine;
    private ModelSystem? _system;

    public ModelFile Parse(string text)
    {
        var number = 0;
        for (var start = 0; start <= text.Length; number++)
        {
            var end = start;
            while (end < text.Length && !IsLineBreak(text[end])) end++;
            ParseLine(text, start, end - start, number);
            start = end + (IsPair(text, end) ? 2 : 1);
        }

        CloseSection();
        return new ModelFile(_sections.ToImmutable(), _errors.ToImmutable()) { Purposes = _purposes.ToImmutable() };
    }

    private void ParseLine(string text, int start, int length, int number)
    {
        if (length > LongestLine)
        {
            _errors.Add(new ModelError(number, 0, length, $"The line is longer than {LongestLine} characters"));
            return;
        }

        var line = text.Substring(start, length);
        if (IndexOfControlCharacter(line) is var column and >= 0)
        {
            _errors.Add(new ModelError(number, column, 1, $"Control character U+{(int)line[column]:X4} does not belong in a model file"));
            return;
        }

        var cursor = new LineCursor(line, number, _errors);
        if (!cursor.SkipToContent()) return;
        if (cursor.Current == '[') ParseSectionHead(cursor);
        else ParseEntry(cursor);
    }

    // [Microsoft.Extensions.AI]
    // A head that is wrong still ends the section before it: its entries must not be taken for entries of another assembly.
    private void ParseSectionHead(LineCursor cursor)
    {
        CloseSection();
        var start = cursor.Position;
        var head = cursor.TakeRest();
        var name = head.Trim('[', ']', ' ', '\t');

        if (head[head.Length - 1] != ']') cursor.Fail(start, head.Length, "A section head is one assembly in brackets, with nothing behind them: [Microsoft.Extensions.AI]");
        else if (name.Length == 0) cursor.Fail(start, head.Length, "The section head names no assembly");
        else if (name.IndexOfAny(['[', ']', ',']) >= 0) cursor.Fail(start, head.Length, "A section head holds the simple name of one assembly, without version or key");

        _section = cursor.Failed ? "" : name;
        _sectionLine = cursor.Line;
    }

    private void ParseEntry(LineCursor cursor)
    {
        var start = cursor.Position;
        var verb = cursor.TakeWord();
        if (!ModelVocabulary.Verbs.Contains(verb))
        {
            cursor.Fail(start, verb.Length, $"Unknown entry {LineCursor.Quote(verb)}; {NearestWord.Hint(verb, ModelVocabulary.Verbs)}");
            return;
        }

        if (verb == "purpose")
        {
            if (PurposeParser.Parse(cursor) is { } purpose) _purposes.Add(purpose);
            return;
        }

        if (_section is null)
        {
            cursor.Fail(start, verb.Length, $"'{verb}' stands before the first section head, such as [Microsoft.Extensions.AI]");
            return;
        }

        if (verb == "system")
            _system = SystemParser.Parse(cursor) ?? _system;
        else if (verb == "endpoint")
            ParseEndpoint(cursor);
        else if (verb == "recorder" && cursor.SkipToContent() && cursor.Current == '"')
            ParseSwitch(cursor);
        else if (EntryParser.Parse(cursor, verb, _system) is { } entry)
            _entries.Add(entry);
        if (!cursor.Failed) _named.AddRange(cursor.Named);
    }

    // endpoint "api.openai.com"            endpoint "/messages" body=model,messages
    private void ParseEndpoint(LineCursor cursor)
    {
        cursor.SkipToContent();
        var start = cursor.Position;
        var text = cursor.TakeQuoted("the host or route of an endpoint");
        var body = ImmutableArray.CreateBuilder<string>();
        while (!cursor.Failed && SettingParser.Next(cursor, ModelVocabulary.EndpointKeys) is var (_, value, _)) body.AddRange(value.Split([','], StringSplitOptions.RemoveEmptyEntries));
        if (cursor.Failed || text is null) return;
        if (EndpointPattern.TryParse(text, body.ToImmutable()) is { } pattern) _endpoints.Add(new EndpointEntry(pattern, cursor.Line, start, _system));
        else if (body.Count > 0 && EndpointPattern.TryParse(text) is not null) cursor.Fail(start, text.Length + 2, "Only a route where no host is in sight (/messages) is judged by the fields of the body; a host, and a route on any host, says enough");
        else cursor.Fail(start, text.Length + 2, "An endpoint is a host (api.example.org, *.example.org), a route (/v1/score) or a route on any host (*/chat/completions), without scheme or query");
    }

    // recorder "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT" telemetry
    private void ParseSwitch(LineCursor cursor)
    {
        var start = cursor.Position;
        var name = cursor.TakeQuoted("the name of a switch");
        if (cursor.Failed || name is null || RecorderParser.Parse(cursor) is not var (recording, of)) return;
        cursor.ExpectEnd("the recorder");
        if (!cursor.Failed) _switches.Add(new RecorderSwitch(name, cursor.Line, start, recording, of));
    }

    private void CloseSection()
    {
        // A section whose head could not be read has said so; its lines were checked and are idle.
        if (_section is { Length: > 0 }) _sections.Add(new ModelSection(_section, _sectionLine, _entries.ToImmutable())
        {
            Endpoints = _endpoints.ToImmutable(),
            Switches = _switches.ToImmutable(),
            NamedTypes = _named.ToImmutable(),
        });
        _section = null;
        _system = null;
        _entries.Clear();
        _endpoints.Clear();
        _switches.Clear();
        _named.Clear();
    }

    private static int IndexOfControlCharacter(string line)
    {
        for (var i = 0; i < line.Length; i++)
            if (char.IsControl(line[i]) && line[i] != '\t')
                return i;
        return -1;
    }

    // The breaks that SourceText knows, so that its lines and ours have the same numbers.
    private static bool IsLineBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsPair(string text, int index) => index + 1 < text.Length && text[index] == '\r' && text[index + 1] == '\n';
}
