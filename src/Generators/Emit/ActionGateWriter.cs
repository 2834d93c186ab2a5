using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;

namespace AdsGuard.Generators.Emit;

/// <summary>Writes the body of an adverse partial method, its twin, and the description of its call.</summary>
internal static class ActionGateWriter
{
    public static string Write(ActionGateModel gate, LanguageFeatures features) =>
        SourceWriter.File(gate.Place, features, writer =>
        {
            var call = gate.Call;
            var parts = new CallWriter(writer, call, features);
            var gates = gate.Gates is { } own ? $"global::AdsGuard.{GateNames.Door}.OrClosed({own})" : $"global::AdsGuard.{GateNames.Door}.Current";
            var action = $"{gate.AfterReview}{call.TypeParameterList}({parts.Arguments})";

            if (gate.IsClosed)
            {
                WriteClosed(writer, gate, parts);
                return;
            }

            writer
                .Line("// Gov. Code 12898.1(d): an output that suggests an adverse action is reviewed by a human before the action is taken.")
                .Line($"// Asks for that review, and calls {gate.AfterReview} only where it approved exactly this call.")
                .Line(CallWriter.GeneratedCode)
                .Line($"[global::AdsGuard.GeneratedReviewGate({CodeNames.Literal(gate.AfterReview.TrimStart('@'))})]")
                .Line($"{gate.Modifiers}{(call.IsAsync ? "async " : "")}partial {call.ReturnType} {call.Name}{call.TypeParameterList}({parts.Parameters(withDefaults: false, marksCancellation: call.Return == ReturnShape.AsyncStream)})")
                .Indented(() => writer.Lines(call.Constraints));
            parts.RequiringBody(gates, action);
            writer.Line();

            if (gate.Twin is { } twin)
            {
                writer
                    .Line($"/// <summary>Does what <c>{call.Name.TrimStart('@')}</c> does if its review approved, and says how the review stands if it did not.</summary>")
                    .Line($"/// <returns>The outcome of the review{(call.ResultType is null ? "" : ", with the result where the action happened")}.</returns>")
                    .Line("/// <exception cref=\"global::AdsGuard.HumanReviewRequiredException\">Something is wrong with the review.</exception>")
                    .Line(CallWriter.GeneratedCode)
                    .Line($"[global::AdsGuard.GeneratedReviewGate({CodeNames.Literal(gate.AfterReview.TrimStart('@'))})]")
                    .Lines(call.Annotations)
                    .Line($"{gate.TwinModifiers}{(call.IsAsync ? "async " : "")}{parts.TwinReturnType} {twin}{call.DeclaredTypeParameters}({parts.Parameters(withDefaults: true)})")
                    .Indented(() => writer.Lines(call.Constraints));
                parts.AskingBody(gates, action);
                writer.Line();
            }

            parts.Describe();
        });

    private static void WriteClosed(SourceWriter writer, ActionGateModel gate, CallWriter parts)
    {
        var call = gate.Call;
        writer
            .Line("// No gate can be written for this method (ADS2005), so it stays closed.")
            .Line(CallWriter.GeneratedCode)
            .Line($"[global::AdsGuard.GeneratedReviewGate({CodeNames.Literal(gate.AfterReview.TrimStart('@'))})]")
            .Line($"{gate.Modifiers}partial {call.ReturnType} {call.Name}{call.TypeParameterList}({parts.Parameters(withDefaults: false)})")
            .Indented(() => writer.Lines(call.Constraints))
            .Block(() => writer.Line($"throw global::AdsGuard.{GateNames.Door}.CannotOpen({CodeNames.Literal(call.Title)});"));
    }
}
