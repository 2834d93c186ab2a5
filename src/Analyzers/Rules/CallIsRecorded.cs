using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Analyzers.Rules.Recordings;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// A client is set to have prompts or outputs recorded elsewhere while protected data flows through it: the purpose, where there is one, covers what the system is
/// given, not the copy. A setting is tied to the calls that it is seen to be handed to; else to every client of the kind it is about (docs/decisions/0013).
/// </summary>
internal sealed class CallIsRecorded(FlowEngine engine, RuleContext rules, Compilation compilation)
{
    private readonly System.Lazy<RecordingSetUps> _setUps = new(() => new RecordingSetUps(engine.Model.Recorders));
    private readonly System.Lazy<ImmutableArray<string>> _fieldWords = new(() => engine.Model.Recorders.FieldWords.ToImmutableArray());

    /// <summary>What there is to say of a file that sets up a recording.</summary>
    public IEnumerable<Diagnostic> ReportIn(SemanticModel model, FileWords words, ReportingScope scope, CancellationToken cancellation)
    {
        foreach (var setUp in _setUps.Value.In(model, words, cancellation))
        {
            if (scope.IncludesRecording(setUp.Recorder.Recording) && FlowThrough(setUp, scope, cancellation) is { } flow) yield return Report(setUp.Place, setUp.Name, setUp.Recorder.Recording, flow);
        }

        // A field that has a model's own name says something only where it is sent to a model.
        if (!words.MayContainAny(_fieldWords.Value)) yield break;
        foreach (var field in FieldsIn(model.SyntaxTree, cancellation))
        {
            if (scope.IncludesRecording(field.Kind) && Handed(field.Place, scope, cancellation) is { IsSeen: true, Flow: { } flow }) yield return Report(field.Place, field.Display, field.Kind, flow);
        }
    }

    /// <summary>The first flow of protected data that the recording sees.</summary>
    private ProtectedFlow? FlowThrough(RecordingSetUp setUp, ReportingScope scope, CancellationToken cancellation)
    {
        // options.StoredOutputEnabled = true: where the options are seen to be handed to calls, those calls decide.
        if (setUp.Setting is { } setting && Handed(setting, scope, cancellation) is { IsSeen: true, Flow: var handed }) return handed;
        if (!IsOfLibrary(setUp)) return null;
        var systems = SystemsThrough(setUp.Recorder, cancellation);
        return Flows(scope, cancellation).FirstOrDefault(f => setUp.Recorder.Concerns(f.Through) || f.System.IsNamedInCode && systems.Contains(f.System.Id));
    }

    /// <summary>Whether a setting is seen to be handed to a call of an ADS, and the first protected data that goes into such a call.</summary>
    private (bool IsSeen, ProtectedFlow? Flow) Handed(SyntaxNode setting, ReportingScope scope, CancellationToken cancellation)
    {
        var calls = new HashSet<SyntaxNode>();
        foreach (var flow in compilation.SyntaxTrees.SelectMany(tree => engine.RecordingSettingsIn(tree, cancellation)))
        {
            if (((RecordingSetting)flow.Data).Place == setting) calls.Add(CallPlaces.CallOf(flow.SinkPlace));
        }

        return (calls.Count > 0, calls.Count == 0 ? null : Flows(scope, cancellation).FirstOrDefault(f => calls.Contains(CallPlaces.CallOf(f.SinkPlace))));
    }

    /// <summary>The fields of request bodies that are set in a file and seen to be sent to a model.</summary>
    private IEnumerable<RecordingSetting> FieldsIn(SyntaxTree tree, CancellationToken cancellation) =>
        compilation.SyntaxTrees
            .SelectMany(t => engine.RecordingSettingsIn(t, cancellation))
            .Select(static f => (RecordingSetting)f.Data)
            .Where(s => s.Place.SyntaxTree == tree && s.Symbol is IPropertySymbol property && engine.Model.Recorders.Of(property) is null)
            .Distinct()
            .OrderBy(static s => s.Place.SpanStart);

    /// <summary>What 12898.1(h) protects, wherever in the program it flows, with or without a purpose.</summary>
    private IEnumerable<ProtectedFlow> Flows(ReportingScope scope, CancellationToken cancellation) =>
        compilation.SyntaxTrees.SelectMany(tree => engine.FlowsIn(tree, cancellation)).Where(f => (f.Data.Category & ProtectionMask.Disclosure) != 0 && scope.Includes(f));

    /// <summary>
    /// The systems that calls through clients of this kind reach under a name of the program's own: data that goes into such a system by a wrapper goes that way.
    /// </summary>
    private HashSet<string> SystemsThrough(Recorder recorder, CancellationToken cancellation) =>
        new(compilation.SyntaxTrees.SelectMany(tree => engine.CallsIn(tree, cancellation)).Where(c => c.System.IsNamedInCode && recorder.Concerns(c.Through)).Select(static c => c.System.Id));

    /// <summary>
    /// Whether a setting is one of the libraries whose clients it is about: every client of Azure, a blob store's as well, has the same options for its diagnostics.
    /// </summary>
    private bool IsOfLibrary(RecordingSetUp setUp)
    {
        if (setUp.Owner?.ContainingAssembly is not { } library || setUp.Setting is null || SymbolEqualityComparer.Default.Equals(library, compilation.Assembly)) return true;
        return setUp.Library == library.Name
            || setUp.Recorder.Libraries.Contains(library.Name)
            || setUp.Recorder.Of.SelectMany(t => MemberPatternMatcher.Resolve(t, compilation)).Any(t => t.ContainingAssembly.Name == library.Name);
    }

    private Diagnostic Report(SyntaxNode place, string name, string recording, ProtectedFlow flow) => Diagnostic.Create(
        Descriptors.ADS1013_CallIsRecorded,
        place.GetLocation(),
        ImmutableArray.Create(flow.Place.GetLocation()),
        ImmutableDictionary<string, string?>.Empty.Add(PropertyNames.System, flow.System.Id).Add(PropertyNames.Recording, recording),
        name,
        InWords(recording),
        FlowDiagnostics.Data(new[] { flow.Data }),
        flow.System.Id,
        flow.Sink,
        rules.IsForServices(flow.System.Id) ? Provisions.InputSafeguards : Provisions.Policy);

    private static string InWords(string recording) => recording switch
    {
        "telemetry" => "puts prompts and outputs into telemetry",
        "log" => "writes prompts and outputs to a log",
        "cache" => "keeps prompts or outputs in a cache",
        _ => "has the vendor store prompts and outputs",
    };
}
