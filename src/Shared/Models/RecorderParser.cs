using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Parses what a recorder does: <c>telemetry of=T:Ns.IClient,T:Ns.IOtherClient</c>.</summary>
internal static class RecorderParser
{
    /// <summary>Where it records, and the types of the clients whose calls it records; null where the line cannot be read and has said so.</summary>
    public static (string Recording, ImmutableArray<MemberPattern> Of)? Parse(LineCursor cursor)
    {
        cursor.SkipToContent();
        var start = cursor.Position;
        var recording = cursor.TakeWord();
        if (!ModelVocabulary.Recordings.Contains(recording))
        {
            cursor.Fail(start, recording.Length, $"Unknown recording {LineCursor.Quote(recording)}; {NearestWord.Hint(recording, ModelVocabulary.Recordings)}");
            return null;
        }

        var of = ImmutableArray.CreateBuilder<MemberPattern>();
        while (!cursor.Failed && SettingParser.Next(cursor, ModelVocabulary.RecorderKeys) is var (_, value, place)) TypeListParser.Parse(cursor, value, place, "of=", of);
        return cursor.Failed ? null : (recording, of.ToImmutable());
    }
}
