// [AdsInput] and [NotAdsInput]: exactly this goes into the system, exactly this does not.
namespace Conformance;

public static class InputMarks
{
    private static class Queue
    {
        public static void Submit([AdsInput("model")] string prompt, string traceId)
        {
        }
    }

    public static void Parameter_IsInput(Person person)
    {
        Queue.Submit(person.Ssn, "t"); // flow: Ssn
        Queue.Submit(person.Name, person.Ssn); // no flow
        Queue.Submit(traceId: "t", prompt: person.Diagnosis); // flow: Diagnosis
    }

    [AdsClient("model")]
    public interface IScorer
    {
        double Score(string features, [NotAdsInput] string correlationId);
    }

    public static void Parameter_IsNotInput(IScorer scorer, Person person)
    {
        scorer.Score(person.Ssn, "c"); // flow: Ssn
        scorer.Score(person.Name, person.Ssn); // no flow
    }

    private sealed class Request
    {
        [AdsInput("model")]
        public string Prompt { get; set; } = "";

        public string TraceId { get; set; } = "";
    }

    public static void Property_IsInput(Person person)
    {
        var request = new Request();
        request.TraceId = person.Ssn; // no flow
        request.Prompt = person.Name; // no flow
        request.Prompt = person.Ssn; // flow: Ssn
    }

    public static void Property_IsInputInInitializer(Person person)
    {
        _ = new Request { Prompt = person.Diagnosis }; // flow: Diagnosis
        _ = new Request { TraceId = person.Diagnosis }; // no flow
    }

    [AdsClient("model")]
    public interface ITyped
    {
        void Run(Envelope envelope);
    }

    public sealed class Envelope
    {
        public string Prompt { get; set; } = "";

        [NotAdsInput]
        public string TraceId { get; set; } = "";
    }

    public static void Property_IsNotInput(ITyped typed, Person person)
    {
        typed.Run(new Envelope { Prompt = person.Ssn }); // flow: Ssn
        typed.Run(new Envelope { TraceId = person.Ssn }); // no flow
    }

    [return: AdsInput("model")]
    private static string LookUp(Person person, bool full)
    {
        if (full)
            return person.Ssn; // flow: Ssn
        return person.Name; // no flow
    }

    public static int Return_IsRead(Person person) => LookUp(person, true).Length;

    private static void Forward(string text) => Queue.Submit(text, "t");

    public static void Parameter_IsInputThroughHelper(Person person)
    {
        Forward(person.Ssn); // flow: Ssn
        Forward(person.Name); // no flow
    }

    private sealed class Agent
    {
        [AdsClient("model")]
        public void Tell(string topic, [NotAdsInput] string callId)
        {
        }
    }

    public static void Method_WithExcludedParameter(Person person)
    {
        var agent = new Agent();
        agent.Tell(person.Ssn, "c"); // flow: Ssn
        agent.Tell("topic", person.Ssn); // no flow
    }
}
