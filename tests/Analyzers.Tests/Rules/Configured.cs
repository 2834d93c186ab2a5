using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>Runs the rules over a source under options and model files of an organization. The compilation's assembly is <c>Consumer</c>.</summary>
internal static class Configured
{
    /// <summary>What is reported under options, each of the form <c>key = value</c>.</summary>
    public static Task<ImmutableArray<Diagnostic>> ByOptionsAsync(string source, params string[] options) => ReportAsync(source, options);

    /// <summary>What is reported with a model file.</summary>
    public static Task<ImmutableArray<Diagnostic>> ByModelAsync(string source, string model, params string[] options) =>
        ReportAsync(source, options, new GivenFile("agency.adsmodel", model));

    /// <summary>What is reported with a config file as text; its keys are not in force.</summary>
    public static Task<ImmutableArray<Diagnostic>> ByConfigTextAsync(string path, string text) => ReportAsync("", [], new GivenFile(path, text));

    /// <summary>What is reported with these files, and with options in force whichever of them says so.</summary>
    public static Task<ImmutableArray<Diagnostic>> ByFilesAsync(string source, IEnumerable<string> options, params (string Path, string Text)[] files) =>
        ReportAsync(source, options, [.. files.Select(static file => new GivenFile(file.Path, file.Text))]);

    public static string[] Ids(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(static d => d.Id).ToArray();

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(string source, IEnumerable<string> options, params AdditionalText[] files)
    {
        var values = options.Select(static option => option.Split('=', 2)).ToDictionary(static pair => pair[0].Trim(), static pair => (string?)pair[1].Trim());
        return Verify.DiagnosticsAsync(Verify.Compile(source, References.Default), new BuildProperties(values), [.. files]);
    }
}
