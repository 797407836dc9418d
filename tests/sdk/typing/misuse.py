"""Mistakes that type checkers have to find, each on a line that ends with its name."""

from __future__ import annotations

from assistants import AzureAgents, OpenAI, Stream, models, params

client = OpenAI("key")
runs = client.threads.runs

runs.retrieve("run", "thread")  # wrong: ids in the wrong places cannot be swapped
runs.retrieve("run")  # wrong: the thread is missing
runs.create("thread")  # wrong: the assistant is missing
runs.create("thread", assistant_id="a", temperature="hot")  # wrong: a text for a number
runs.create("thread", assistant_id="a", unknown=1)  # wrong: no such argument
runs.create("thread", assistant_id="a", timeuot=1)  # wrong: no such option
runs.create("thread", assistant_id="a", timeout="1")  # wrong: a text for a number
client.with_options(api_kye="k")  # wrong: no such option of a client
client.get("/x", extra_body=1)  # wrong: no object
client.assistants.create(model="m", tools=[{"type": "telepathy"}])  # wrong: no such tool
client.assistants.create(model="m", tools=[{"type": "function"}])  # wrong: no function in it
runs.submit_tool_outputs("r", thread_id="t", tool_outputs=[{"output": 1}])  # wrong: no text
stream: Stream[models.AssistantStreamEvent] = runs.create("t", assistant_id="a")  # wrong: a run
run: models.RunObject = runs.create("t", assistant_id="a", stream=True)  # wrong: a stream
thread = client.threads.retrieve("t")
client.assistants.create(model="m", tools=[thread])  # wrong: a thread is no tool
client.assistants.create(model="m", tools=client.files.list().data)  # wrong: files are none
AzureAgents(endpoint="e", credential=5)  # wrong: no credential
client.files.create(file="text", purpose="assistants")  # wrong: a text is no file
lost = client.threads.retrieve("t").idd  # wrong: no such field
request = models.CreateMessageRequest  # wrong: it is only sent
received = params.AssistantObject  # wrong: it is only received
AzureAgents(api_key="k")  # wrong: OpenAI's argument
